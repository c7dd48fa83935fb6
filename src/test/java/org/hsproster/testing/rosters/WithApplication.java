package org.hsproster.testing.rosters;

import java.nio.file.Path;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the application running over a data folder of its own. */
public abstract class WithApplication {

    @TempDir
    public Path home;

    public RosterApplication application;

    @BeforeEach
    public void start() {
        application = RosterApplication.start(home);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    /** The outcome of its first roster. */
    public RunOutcome.AssessedFile assessFirst(RunRequest request) {
        return application
                .assessmentRun()
                .run(request, (roster, rows) -> {})
                .rosters()
                .get(0);
    }
}
