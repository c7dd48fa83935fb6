package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * A rule from a day on, until the next version.
 *
 * @param checkedOn the day on which it was last compared with its source
 * @param rows of a table, in order; the first match counts; empty if the table gives no points on these days
 * @param value of a single figure
 */
public record Version(LocalDate effectiveFrom, LocalDate checkedOn, List<RuleRow> rows, OptionalLong value) {

    public Version {
        rows = List.copyOf(rows);
    }
}
