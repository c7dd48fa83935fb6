package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.batch.request.RunOutcome;

/**
 * What an assessment came to.
 *
 * @param run as the command line is told it
 * @param managers the edition for managers
 * @param people who was assessed
 */
public record UploadOutcome(LocalDate asOf, RunOutcome run, Path managers, ListedPeople people) {

    /** Name of the calendar, as the monthly run has it. */
    static final String CALENDAR = "deadlines.ics";

    public RunOutcome.AssessedFile roster() {
        return run.rosters().get(0);
    }

    public Path workbook() {
        return roster().workbook();
    }

    public Optional<Path> results() {
        return run.results();
    }

    /** It lies beside the results, and is made where they are. */
    public Optional<Path> calendar() {
        return results().map(file -> file.resolveSibling(CALENDAR));
    }
}
