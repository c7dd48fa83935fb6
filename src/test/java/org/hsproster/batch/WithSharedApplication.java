package org.hsproster.batch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs an empty history, and no data folder of its own. */
@ExtendWith(SharedApplication.class)
abstract class WithSharedApplication extends WithApplication {

    @BeforeEach
    void use(RosterApplication shared) {
        application = shared;
    }
}
