package org.hsproster.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a roster is to be read.
 *
 * @param asOf the day of the run, up to which lengths of experience are counted
 * @param sheet the only sheet to be read; empty for every sheet that holds a roster
 * @param employers what is known of the employers
 * @param mapping what is said of the headers
 */
public record ReadingOptions(LocalDate asOf, Optional<String> sheet, EmployersTable employers, ColumnMapping mapping) {

    /** Without a mapping. */
    public ReadingOptions(LocalDate asOf, Optional<String> sheet, EmployersTable employers) {
        this(asOf, sheet, employers, ColumnMapping.none());
    }
}
