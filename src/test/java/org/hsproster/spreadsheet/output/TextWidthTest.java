package org.hsproster.spreadsheet.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TEXT,       WIDTH, CUT
            '',         4,     ''
            ABCDEF,     6,     ABCDEF
            ABCDEFG,    6,     ABCD…
            在留,       4,     在留
            在留期,     6,     在留期
            在留期間,   6,     在留…
            在留期間,   8,     在留期間
            A𠮷𠮷𠮷,     8,     A𠮷…
            AB在CD留EF, 10,    AB在CD留EF
            AB在CD留EF, 9,     AB在CD…
            """)
    void aTextIsCutWhereItHasNoRoom(String text, int width, String cut) {
        assertThat(TextWidth.cut(text, width)).isEqualTo(cut);
        assertThat(TextWidth.of(TextWidth.cut(text, width))).isLessThanOrEqualTo(width);
    }
}
