package org.hsproster.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedLinesTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            CHARACTER, COUNT, LINES, BECAUSE
            a,         75,    1,     75 octets
            a,         76,    2,     one more
            a,         149,   2,     'the second line has a space, and 74 more'
            a,         150,   3,     one more
            é,         37,    1,     two octets each: 74
            é,         38,    2,     76
            在,        25,    1,     three octets each: 75
            在,        26,    2,     78
            𠮷,        18,    1,     four octets each: 72
            𠮷,        19,    2,     76
            """)
    void haveAtMost75OctetsAndCutNoCharacter(String character, int count, int lines, String because) {
        String text = character.repeat(count);

        String folded = FoldedLines.of(text + "\r\nEND\r\n");

        assertThat(folded.split("\r\n")).as(because).hasSize(lines + 1);
        assertThat(Arrays.stream(folded.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\nEND\r\n");
        assertThat(folded.getBytes(StandardCharsets.UTF_8))
                .as("whole characters")
                .doesNotContain('?');
    }
}
