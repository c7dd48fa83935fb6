package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.batch.request.RunOutcome;

/**
 * The result of an assessment.
 *
 * @param run the outcome as the command line gets it
 * @param managers the edition for managers
 * @param people the listed people
 */
public record UploadOutcome(LocalDate asOf, RunOutcome run, Path managers, ListedPeople people) {

    /** Name of the calendar, the same as in the monthly run. */
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

    /** Returns the calendar, which is beside the results and made together with them. */
    public Optional<Path> calendar() {
        return results().map(file -> file.resolveSibling(CALENDAR));
    }
}
