package org.hsproster.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A test of a running application, with a folder of its own for rosters and outcomes. */
abstract class WithApplication {

    @TempDir
    Path home;

    RosterApplication application;

    /** The outcome of its first roster. */
    RunOutcome.AssessedFile assessFirst(RunRequest request) {
        return application
                .assessmentRun()
                .run(request, (roster, rows) -> {})
                .rosters()
                .get(0);
    }
}
