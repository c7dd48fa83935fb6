package org.hsproster.testing.rosters;

import java.nio.file.Path;
import org.hsproster.batch.RosterApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one application, and its history. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WithOneApplication {

    public Path home;

    public RosterApplication application;

    @BeforeAll
    void start(@TempDir Path folder) {
        home = folder;
        application = RosterApplication.start(home);
    }

    @AfterAll
    void stop() {
        application.close();
    }
}
