package org.hsproster.batch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with the application running over a data folder of its own. */
abstract class WithOwnApplication extends WithApplication {

    @BeforeEach
    void start() {
        application = RosterApplication.start(home);
    }

    @AfterEach
    void stop() {
        application.close();
    }
}
