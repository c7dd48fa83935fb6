package org.hsproster.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowHeightsTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet();
    private final XSSFRow row = sheet.createRow(2);

    @BeforeEach
    void wrapALongText() {
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        row.createCell(0).setCellValue("在留期間の満了日を確認してください。".repeat(5));
        row.getCell(0).setCellStyle(wrapped);
        sheet.setColumnWidth(0, 40 * 256);
    }

    @Test
    void aWrappedTextTakesItsLines() {
        assertThat(RowHeights.needed(row, 0)).isBetween(70.0, 110.0);
    }

    @Test
    void textsOfTheUserDoNotCount() {
        assertThat(RowHeights.needed(row, 1)).isZero();
    }

    @Test
    void aRowHasSomeAirAroundItsTexts() {
        assertThat(RowHeights.airy(50, sheet)).isEqualTo(54);
        assertThat(RowHeights.airy(0, sheet)).isEqualTo(sheet.getDefaultRowHeightInPoints() + 4);
        assertThat(RowHeights.airy(1000, sheet))
                .as("the most a spreadsheet allows")
                .isEqualTo(409);
    }

    @Test
    void aBoxCoversAsManyRowsAsItIsHigh() {
        row.setHeightInPoints(60);

        assertThat(RowHeights.covering(sheet, 2, 50)).isEqualTo(1);
        assertThat(RowHeights.covering(sheet, 2, 61)).isEqualTo(2);
        assertThat(RowHeights.covering(sheet, 0, 91)).isEqualTo(4);
    }
}
