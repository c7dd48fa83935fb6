package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * A request to explain the assessment of one person.
 *
 * @param employeeNo as in the roster, with or without leading zeros
 * @param sheet the only sheet to read
 * @param sources what is read beside the roster
 * @param password opens protected files
 */
public record PersonRequest(
        Path roster,
        String employeeNo,
        LocalDate asOf,
        Optional<String> sheet,
        RosterSources sources,
        Optional<Password> password) {

    @Override
    public String toString() {
        return "PersonRequest";
    }
}
