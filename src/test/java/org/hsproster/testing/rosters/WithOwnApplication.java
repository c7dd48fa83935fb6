package org.hsproster.testing.rosters;

import org.hsproster.batch.RosterApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with the application running over a data folder of its own. */
public abstract class WithOwnApplication extends WithApplication {

    @BeforeEach
    public void start() {
        application = RosterApplication.start(home);
    }

    @AfterEach
    void stop() {
        application.close();
    }
}
