package org.hsproster.testing.rosters;

import org.hsproster.batch.RosterApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs an empty history, and no data folder of its own. */
@ExtendWith(SharedApplication.class)
public abstract class WithSharedApplication extends WithApplication {

    @BeforeEach
    void use(RosterApplication shared) {
        application = shared;
    }
}
