package org.hsproster.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one application, and its history. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithOneApplication {

    Path home;

    RosterApplication application;

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
