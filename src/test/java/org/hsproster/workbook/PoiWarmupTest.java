package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schemas of a workbook")
class PoiWarmupTest {

    /** An error in the background of a start would not be noticed. */
    @Test
    void areLoadedWithoutError() {
        assertThatNoException().isThrownBy(PoiWarmup::load);
    }
}
