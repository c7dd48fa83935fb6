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
 * @param employers the table of employers
 * @param mapping what the user says about the headers
 * @param joins files that complete the roster by employee number
 * @param password tried if a file needs one
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

    /** Creates options without other files. */
    public ReadingOptions(LocalDate asOf, Optional<String> sheet, EmployersTable employers) {
        this(asOf, sheet, employers, ColumnMapping.none(), List.of(), Optional.empty());
    }
}
