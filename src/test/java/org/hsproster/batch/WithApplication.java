package org.hsproster.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the application running over a data folder of its own. */
abstract class WithApplication {

    @TempDir
    Path home;

    RosterApplication application;

    @BeforeEach
    void start() {
        application = RosterApplication.start(home);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    /** The outcome of its first roster. */
    RunOutcome.AssessedFile assessFirst(RunRequest request) {
        return application
                .assessmentRun()
                .run(request, (roster, rows) -> {})
                .rosters()
                .get(0);
    }
}
