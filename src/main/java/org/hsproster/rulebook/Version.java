package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * A rule from a day on, until the next version.
 *
 * @param checkedOn the day on which it was last compared with its source
 * @param rows of a table, in order; the first match counts; empty if the table gives no points on these days
 * @param repealed rows of earlier versions that this one drops without putting others in their place
 * @param value of a single figure
 * @param fees of a table of fees, from the longest period of stay on down; the first match counts
 */
public record Version(
        LocalDate effectiveFrom,
        LocalDate checkedOn,
        List<RuleRow> rows,
        List<RuleRow> repealed,
        OptionalLong value,
        List<FeeRow> fees) {

    public Version {
        rows = List.copyOf(rows);
        repealed = List.copyOf(repealed);
        fees = List.copyOf(fees);
    }

    /** Creates a version that repeals no single row, of a rule that is no table of fees. */
    public Version(LocalDate effectiveFrom, LocalDate checkedOn, List<RuleRow> rows, OptionalLong value) {
        this(effectiveFrom, checkedOn, rows, List.of(), value, List.of());
    }
}
