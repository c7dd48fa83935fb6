package org.hsproster.workbook;

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
    void aRowGrowsWithItsTextAndStaysFree() {
        RowHeights.fit(row, 0);

        assertThat(row.getHeightInPoints()).isBetween(70f, 110f);
        assertThat(row.getCTRow().getCustomHeight()).isFalse();
    }

    @Test
    void aHeightThatTheUserFixedStays() {
        row.setHeightInPoints(20);

        RowHeights.fit(row, 0);

        assertThat(row.getHeightInPoints()).isEqualTo(20f);
    }

    @Test
    void textsOfTheUserDoNotCount() {
        RowHeights.fit(row, 1);

        assertThat(row.getCTRow().isSetHt()).isFalse();
    }

    @Test
    void aBoxCoversAsManyRowsAsItIsHigh() {
        row.setHeightInPoints(60);

        assertThat(RowHeights.covering(sheet, 2, 50)).isEqualTo(1);
        assertThat(RowHeights.covering(sheet, 2, 61)).isEqualTo(2);
        assertThat(RowHeights.covering(sheet, 0, 91)).isEqualTo(4);
    }
}
