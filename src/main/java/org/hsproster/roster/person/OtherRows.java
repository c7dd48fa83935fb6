package org.hsproster.roster.person;

import java.util.List;
import java.util.Map;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * What rows other than its own contain about a person.
 *
 * @param positions the rows of the roster about the same person
 * @param origins the rows of the facts that are not in the person's own row
 * @param findings about cells of these rows
 */
public record OtherRows(
        List<SheetPosition> positions, Map<Fact<?>, SheetPosition> origins, List<LocatedFinding> findings) {

    private static final OtherRows NONE = new OtherRows(List.of(), Map.of(), List.of());

    public OtherRows {
        positions = List.copyOf(positions);
        origins = Map.copyOf(origins);
        findings = List.copyOf(findings);
    }

    /** Returns the other rows of a person on a single row: none. */
    public static OtherRows none() {
        return NONE;
    }

    /**
     * Returns the row of the fact that a finding is about.
     *
     * @param own the person's own row
     */
    SheetPosition origin(Finding finding, SheetPosition own) {
        return finding.about().map(fact -> origins.getOrDefault(fact, own)).orElse(own);
    }

    @Override
    public String toString() {
        return "OtherRows";
    }
}
