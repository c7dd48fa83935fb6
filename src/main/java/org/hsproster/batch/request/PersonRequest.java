package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * Who is to be explained.
 *
 * @param employeeNo as the roster has it; leading zeros may be left out
 * @param sheet the only sheet to read
 * @param sources what is read beside the roster
 * @param password what opens protected files
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
