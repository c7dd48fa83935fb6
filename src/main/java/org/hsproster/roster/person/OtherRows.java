package org.hsproster.roster.person;

import java.util.List;
import java.util.Map;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * What rows besides its own one tell about a person.
 *
 * @param positions the rows of the roster that are about the same person
 * @param origins where the facts come from that do not stand in the person's own row
 * @param findings about cells of such rows
 */
public record OtherRows(
        List<SheetPosition> positions, Map<Fact<?>, SheetPosition> origins, List<LocatedFinding> findings) {

    private static final OtherRows NONE = new OtherRows(List.of(), Map.of(), List.of());

    public OtherRows {
        positions = List.copyOf(positions);
        origins = Map.copyOf(origins);
        findings = List.copyOf(findings);
    }

    /** The person stands on one row. */
    public static OtherRows none() {
        return NONE;
    }

    /** Returns the row that tells what the finding is about, of those besides {@code own}. */
    SheetPosition origin(Finding finding, SheetPosition own) {
        return finding.about().map(fact -> origins.getOrDefault(fact, own)).orElse(own);
    }

    @Override
    public String toString() {
        return "OtherRows";
    }
}
