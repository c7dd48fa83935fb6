package org.hsproster.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one history and one folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedApplication.class)
abstract class WithOneApplication {

    Path home;

    RosterApplication application;

    @BeforeAll
    void use(RosterApplication shared, @TempDir Path folder) {
        home = folder;
        application = shared;
    }
}
