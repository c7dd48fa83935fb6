package org.hsproster.testing.rosters;

import java.nio.file.Path;
import org.hsproster.batch.RosterApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one history and one folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedApplication.class)
public abstract class WithOneApplication {

    public Path home;

    public RosterApplication application;

    @BeforeAll
    void use(RosterApplication shared, @TempDir Path folder) {
        home = folder;
        application = shared;
    }
}
