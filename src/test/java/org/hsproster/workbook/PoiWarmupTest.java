package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schemas of a workbook")
class PoiWarmupTest {

    /** Beside the start of the application nobody would hear of it. */
    @Test
    void areLoadedWithoutError() {
        assertThatNoException().isThrownBy(PoiWarmup::load);
    }
}
