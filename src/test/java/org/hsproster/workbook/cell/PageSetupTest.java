package org.hsproster.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sheet of two parts on paper")
class PageSetupTest {

    /** The printable area is 799 by 509 points in landscape, and 552 by 756 in portrait. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 | 700  | 300  | 200  | 1 | true  | -1 | fits as it is
            11 | 1100 | 500  | 600  | 1 | false | -1 | letters of 5.1 points across, of 5.5 upright
            11 | 1100 | 300  | 200  | 1 | true  | -1 | a low sheet comes out larger across
            11 | 1200 | 800  | 860  | 1 | false | -1 | upright, with letters of 5.0 points
            11 | 1200 | 800  | 870  | 2 | true  | 9  | smaller than that are not read
            11 | 1200 | 1118 | 1118 | 2 | true  | 9  | a page each
            11 | 1200 | 1118 | 1121 | 2 | false | 9  | rather upright than on three pages
            11 | 1200 | 1118 | 1662 | 2 | false | 9  | the most upright
            11 | 1200 | 1118 | 1663 | 3 | true  | 9  | the lower part on two pages
            11 | 1200 | 1118 | 3350 | 4 | true  | 9  | on three
            11 | 1200 | 1118 | 3370 | 4 | false | 9  | upright if it does not fit across
            11 | 1200 | 1118 | 4991 | 0 | true  | -1 | a longer one at the full width
            11 | 1200 | 1121 | 900  | 2 | false | 9  | an upper part that is too long for a page across
            11 | 1200 | 1664 | 900  | 0 | true  | -1 | and one that is too long upright
            9  | 1200 | 800  | 860  | 2 | true  | 9  | with smaller letters
            9  | 1500 | 300  | 200  | 0 | true  | -1 | too wide to be read at all
            """)
    void isOnOnePageWhereItCanBeRead(
            double letters,
            double width,
            double upper,
            double lower,
            int pages,
            boolean isLandscape,
            int rowBreak,
            String because)
            throws IOException {
        for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            try (workbook) {
                Sheet sheet = workbook.createSheet();
                PageSetup.setUp(sheet, Texts.in(Locale.ENGLISH));

                PageSetup.fit(sheet, new PageSetup.Size(letters, width, upper, lower), 9);

                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).as(because).isEqualTo((short) pages);
                assertThat(sheet.getPrintSetup().getLandscape()).as(because).isEqualTo(isLandscape);
                assertThat(sheet.getRowBreaks()).as(because).hasSize(rowBreak < 0 ? 0 : 1);
                assertThat(sheet.isRowBroken(9)).as(because).isEqualTo(rowBreak == 9);
            }
        }
    }
}
