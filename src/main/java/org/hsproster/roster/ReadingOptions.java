package org.hsproster.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.spreadsheet.Password;

/**
 * How a roster is to be read.
 *
 * @param asOf the day of the run, up to which lengths of experience are counted
 * @param sheet the only sheet to be read; empty for every sheet that holds a roster
 * @param employers what is known of the employers
 * @param mapping what is said of the headers
 * @param joins files that complete the roster by employee number
 * @param password tried where a file asks for one
 */
public record ReadingOptions(
        LocalDate asOf,
        Optional<String> sheet,
        EmployersTable employers,
        ColumnMapping mapping,
        List<Path> joins,
        Optional<Password> password) {

    public ReadingOptions {
        joins = List.copyOf(joins);
    }

    /** Without any other file. */
    public ReadingOptions(LocalDate asOf, Optional<String> sheet, EmployersTable employers) {
        this(asOf, sheet, employers, ColumnMapping.none(), List.of(), Optional.empty());
    }
}
