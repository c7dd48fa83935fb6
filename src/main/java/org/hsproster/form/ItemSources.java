package org.hsproster.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointItem;

/**
 * The facts behind an item.
 *
 * @param needed decide whether the item gives points
 * @param naming name what is recorded
 */
record ItemSources(List<Fact<?>> needed, List<Fact<?>> naming) {

    private static final Map<PointItem, ItemSources> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(PointItem.DEGREE, of(Fact.DEGREE).namedBy(Fact.FIELD_OF_STUDY, Fact.UNIVERSITY)),
            Map.entry(PointItem.MULTIPLE_DEGREES, of(Fact.MULTIPLE_DEGREES)),
            Map.entry(PointItem.EXPERIENCE, of(Fact.EXPERIENCE)),
            Map.entry(PointItem.REMUNERATION, of(Fact.ANNUAL_REMUNERATION)),
            Map.entry(PointItem.AGE, of(Fact.BIRTH_DATE)),
            Map.entry(PointItem.RESEARCH, of(Fact.RESEARCH_ACHIEVEMENTS)),
            Map.entry(PointItem.LICENCES, of(Fact.LICENCES)),
            Map.entry(PointItem.POSITION, of(Fact.POSITION)),
            Map.entry(PointItem.INNOVATION_SUPPORT, of(Fact.INNOVATION_SUPPORT)),
            Map.entry(PointItem.INNOVATION_SUPPORT_SME, of(Fact.SME)),
            Map.entry(PointItem.LOCAL_GOVERNMENT_SUPPORT, of(Fact.LOCAL_GOVERNMENT_SUPPORT)),
            Map.entry(PointItem.RD_RATIO, of(Fact.RD_RATIO, Fact.SME)),
            Map.entry(PointItem.FOREIGN_QUALIFICATION, of(Fact.FOREIGN_QUALIFICATION)),
            Map.entry(PointItem.JAPANESE_DEGREE, of(Fact.JAPANESE_DEGREE).namedBy(Fact.UNIVERSITY)),
            Map.entry(PointItem.JAPANESE_LANGUAGE, of(Fact.JAPANESE)),
            Map.entry(PointItem.GROWTH_FIELD, of(Fact.GROWTH_FIELD)),
            Map.entry(
                    PointItem.DESIGNATED_UNIVERSITY,
                    of(Fact.DESIGNATED_UNIVERSITY).namedBy(Fact.UNIVERSITY)),
            Map.entry(PointItem.TRAINING, of(Fact.TRAINING)),
            Map.entry(PointItem.INVESTMENT_MANAGEMENT, of(Fact.INVESTMENT_MANAGEMENT)),
            Map.entry(PointItem.INVESTMENT, of(Fact.INVESTMENT))));

    static ItemSources of(PointItem item) {
        return ALL.getOrDefault(item, of());
    }

    private static ItemSources of(Fact<?>... needed) {
        return new ItemSources(List.of(needed), List.of());
    }

    private ItemSources namedBy(Fact<?>... facts) {
        return new ItemSources(needed, List.of(facts));
    }
}
