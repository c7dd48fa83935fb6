package org.hsproster.points;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;

/** What is behind the points of a person on a date. It is found on demand, since few outputs ask for it. */
public final class ItemDetails {

    private static final ItemDetails NONE = new ItemDetails(Optional.empty());

    private final Optional<Counted> counted;

    private record Counted(PointCalculationTable table, KnownFacts facts, LocalDate on) {}

    private ItemDetails(Optional<Counted> counted) {
        this.counted = counted;
    }

    /** Returns the details of a person without points: none. */
    public static ItemDetails none() {
        return NONE;
    }

    public static ItemDetails of(PointCalculationTable table, KnownFacts confirmed, LocalDate on) {
        return new ItemDetails(Optional.of(new Counted(table, confirmed, on)));
    }

    /** Returns the items of the table that are not among {@code awards}, in its order, and why. */
    public List<UnmetItem> unmet(List<PointAward> awards) {
        Set<PointItem> awarded = EnumSet.noneOf(PointItem.class);
        awards.forEach(award -> awarded.add(award.item()));
        return counted.map(each -> each.table().unmet(each.facts(), each.on(), awarded))
                .orElseGet(List::of);
    }

    /** Returns the facts that an award depends on. */
    public List<Fact<?>> facts(PointAward award) {
        return counted.map(each -> each.table().factsOf(award, each.facts(), each.on()))
                .orElseGet(List::of);
    }
}
