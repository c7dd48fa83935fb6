package org.hsproster.testing.rosters;

import java.nio.file.Path;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.junit.jupiter.api.io.TempDir;

/** A test of a running application, with a folder of its own for rosters and outcomes. */
public abstract class WithApplication {

    @TempDir
    public Path home;

    public RosterApplication application;

    /** The outcome of its first roster. */
    public RunOutcome.AssessedFile assessFirst(RunRequest request) {
        return application
                .assessmentRun()
                .run(request, (roster, rows) -> {})
                .rosters()
                .get(0);
    }
}
