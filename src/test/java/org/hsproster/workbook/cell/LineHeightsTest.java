package org.hsproster.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.hsproster.workbook.style.BaseStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineHeightsTest {

    /** The heights that Excel for Windows gives to a row of these fonts. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            游ゴシック,      11, 18.75, 18.75
            Yu Gothic,       11, 18.75, 18.75
            游明朝,          11, 18.75, 18.75
            Yu Mincho,       11, 18.75, 18.75
            メイリオ,        11, 18.75, 18.75
            Meiryo,          11, 18.75, 18.75
            Meiryo UI,       11, 15.75, 18.75
            ＭＳ Ｐゴシック, 11, 13.5,  13.5
            MS PGothic,      11, 13.5,  13.5
            ＭＳ ゴシック,   11, 13.5,  13.5
            ＭＳ 明朝,       11, 13.5,  13.5
            MS UI Gothic,    11, 13.5,  13.5
            Calibri,         11, 15,    18.75
            Arial,           10, 12.75, 18.75
            Times New Roman, 11, 15,    18.75
            Some other font, 11, 15,    18.75
            """)
    void areThoseThatExcelNeeds(String font, double size, double least, double most) {
        BaseStyle style = new BaseStyle(font, size, VerticalAlignment.CENTER, true, true, true);

        assertThat(RowHeights.line(style)).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"22, 37.5", "5.5, 9.375"})
    void growWithTheFont(double size, double height) {
        BaseStyle style = new BaseStyle("游ゴシック", size, VerticalAlignment.CENTER, true, true, true);

        assertThat(RowHeights.line(style)).isEqualTo(height);
    }
}
