package org.hsproster.workbook.sheet;

import java.util.List;
import org.hsproster.points.PointItem;

/** The groups of items on the form, from left to right. */
enum ItemGroup {
    ACADEMIC_BACKGROUND(PointItem.DEGREE, PointItem.MULTIPLE_DEGREES),
    CAREER(PointItem.EXPERIENCE),
    REMUNERATION(PointItem.REMUNERATION),
    AGE(PointItem.AGE),
    RESEARCH(PointItem.RESEARCH),
    LICENCES(PointItem.LICENCES),
    POSITION(PointItem.POSITION),
    BONUS(
            PointItem.INNOVATION_SUPPORT,
            PointItem.INNOVATION_SUPPORT_SME,
            PointItem.LOCAL_GOVERNMENT_SUPPORT,
            PointItem.RD_RATIO,
            PointItem.FOREIGN_QUALIFICATION,
            PointItem.JAPANESE_DEGREE,
            PointItem.JAPANESE_LANGUAGE,
            PointItem.GROWTH_FIELD,
            PointItem.DESIGNATED_UNIVERSITY,
            PointItem.TRAINING,
            PointItem.INVESTMENT,
            PointItem.INVESTMENT_MANAGEMENT);

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that is immutable
    private final List<PointItem> items;

    ItemGroup(PointItem... items) {
        this.items = List.of(items);
    }

    List<PointItem> items() {
        return items;
    }
}
