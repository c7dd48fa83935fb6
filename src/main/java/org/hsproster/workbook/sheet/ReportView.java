package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.PageSetup;

/** How a report sheet looks on the screen and on paper, whatever its rows say. */
final class ReportView {

    /** In inches. */
    private static final double NARROW_MARGIN = 0.3;

    private final Sheet sheet;
    private final double fontSize;
    private final int columns;

    /** With the widths of the columns in half-width characters. */
    ReportView(Sheet sheet, Texts texts, double fontSize, int... widths) {
        this.sheet = sheet;
        this.fontSize = fontSize;
        this.columns = widths.length;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDisplayGridlines(false);
        PageSetup.setUp(sheet, texts);
    }

    /** Keeps the rows above this one (0-based) and the first columns in sight. */
    void freezeAbove(int row, int columns) {
        sheet.createFreezePane(columns, row);
    }

    /**
     * Filters a table, and repeats its head on every printed page.
     *
     * @param end the row (0-based) behind its last one
     * @param rows without the head
     * @param heads rows of titles at the head
     */
    void finishTable(int end, int columns, int rows, int heads) {
        int header = end - rows - 1;
        sheet.setAutoFilter(new CellRangeAddress(header, end - 1, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(header - heads + 1, header, -1, -1));
    }

    /**
     * Returns a chart over cells, where the format of the file can hold one that we can make.
     *
     * @param right the first column (0-based) that is not covered
     * @param bottom the first row (0-based) that is not covered
     */
    Optional<BarChart> chart(String title, String alternative, int left, int top, int right, int bottom) {
        return sheet instanceof XSSFSheet xlsx
                ? Optional.of(new BarChart(
                        xlsx, new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom), title, alternative))
                : Optional.empty();
    }

    /** Leaves as little of the paper white as printers can do, for tables of many columns. */
    void useWholePage() {
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, NARROW_MARGIN);
        }
    }

    /**
     * Prints the sheet, which is finished, on one page where that can be read.
     *
     * @param upperRows how many rows stay together where it cannot
     * @param upperHeight what these take, in points
     * @param lowerHeight what the others take, in points
     */
    void fitOnPages(int upperRows, double upperHeight, double lowerHeight) {
        double width = 0;
        for (int column = 0; column < columns; column++) {
            width += Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
        }
        PageSetup.fit(sheet, new PageSetup.Size(fontSize, width, upperHeight, lowerHeight), upperRows - 1);
    }
}
