package org.hsproster.workbook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.hsproster.report.CellColors;
import org.hsproster.report.OutlookColors;
import org.hsproster.testing.workbooks.ColorContrast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Colours of cells")
class CellColorsTest {

    static Stream<CellColors> colors() {
        return Stream.concat(Arrays.stream(HeatColors.values()), Arrays.stream(OutlookColors.values()));
    }

    @ParameterizedTest
    @MethodSource("colors")
    void contrastEnoughToBeRead(CellColors colors) {
        assertThat(ColorContrast.of(colors.fill(), colors.ink())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void getDarkerTheWorseATotalIs() {
        assertThat(HeatColors.OF_TOTALS.stream().map(colors -> -ColorContrast.luminance(colors.fill())))
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            MARGIN, PAINT,  RANGE
            30,     AMPLE,  80–
            10,     AMPLE,  80–
             9,     ENOUGH, 70–79
             0,     ENOUGH, 70–79
            -1,     NEARLY, 65–69
            -5,     NEARLY, 65–69
            -6,     SHORT,  –64
            -70,    SHORT,  –64
            """)
    void followTheMargin(int margin, HeatColors colors, String range) {
        assertThat(HeatColors.of(margin)).isEqualTo(colors);
        assertThat(colors.range(70)).isEqualTo(range);
    }
}
