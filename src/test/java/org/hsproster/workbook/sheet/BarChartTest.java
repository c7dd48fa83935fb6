package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The lines of a bar chart")
class BarChartTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            HIGHEST,   APART,   BECAUSE
            0,         1,       nothing is counted
            8,         1,       a line for each person
            9,         2,       at most eight lines
            72,        9,       below ten as it comes
            73,        10,      then 1
            81,        20,      2
            161,       50,      5
            401,       100,     and 1 with one more zero
            1_725_000, 500_000, so that amounts are round
            8_000_000, 1_000_000, also at eight lines
            """)
    void standAtRoundFigures(String highest, String apart, String because) {
        assertThat(BarChart.unit(Long.parseLong(highest.replace("_", ""))))
                .as(because)
                .isEqualTo(Long.parseLong(apart.replace("_", "")));
    }
}
