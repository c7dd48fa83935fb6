package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Colours of cells")
class PaintTest {

    static Stream<Paint> paints() {
        return Stream.concat(Arrays.stream(HeatPaint.values()), Arrays.stream(OutlookPaint.values()));
    }

    @ParameterizedTest
    @MethodSource("paints")
    void contrastEnoughToBeRead(Paint paint) {
        double light = Math.max(luminance(paint.fill()), luminance(paint.ink()));
        double dark = Math.min(luminance(paint.fill()), luminance(paint.ink()));

        assertThat((light + 0.05) / (dark + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void getDarkerTheWorseATotalIs() {
        assertThat(Arrays.stream(HeatPaint.values()).map(paint -> -luminance(paint.fill())))
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
    void followTheMargin(int margin, HeatPaint paint, String range) {
        assertThat(HeatPaint.of(margin)).isEqualTo(paint);
        assertThat(paint.range(70)).isEqualTo(range);
    }

    /** As the accessibility guidelines of the web define it. */
    private static double luminance(int rgb) {
        double[] light = DoubleStream.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)
                .map(part -> part / 255)
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }
}
