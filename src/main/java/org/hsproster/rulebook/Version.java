package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * A rule as it stands from a day on; the next version ends it.
 *
 * @param checkedOn the day a person last compared it with its source
 * @param rows of a table, read from the top, first match wins; empty where the table gives nothing (yet, or any more)
 * @param value of a single figure
 */
public record Version(LocalDate effectiveFrom, LocalDate checkedOn, List<RuleRow> rows, OptionalLong value) {

    public Version {
        rows = List.copyOf(rows);
    }
}
