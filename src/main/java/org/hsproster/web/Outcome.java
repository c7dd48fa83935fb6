package org.hsproster.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.batch.RunOutcome;

/**
 * What an assessment came to.
 *
 * @param run as the command line is told it
 * @param managers the edition for managers
 * @param people who was assessed
 */
record Outcome(LocalDate asOf, RunOutcome run, Path managers, People people) {

    /** Name of the calendar, as the monthly run has it. */
    static final String CALENDAR = "deadlines.ics";

    RunOutcome.AssessedFile roster() {
        return run.rosters().get(0);
    }

    Path workbook() {
        return roster().workbook();
    }

    Optional<Path> results() {
        return run.results();
    }

    /** It lies beside the results, and is made where they are. */
    Optional<Path> calendar() {
        return results().map(file -> file.resolveSibling(CALENDAR));
    }
}
