package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.DropDown;
import org.hsproster.workbook.cell.PageSetup;
import org.hsproster.workbook.cell.RowHeights;
import org.hsproster.workbook.style.BaseStyle;

/** The view and the print settings of a report sheet. */
public final class ReportView {

    /** The margin of wide tables, in inches. */
    private static final double NARROW_MARGIN = 0.3;

    /** The largest width of a column, in half-width characters. */
    private static final int MOST_WIDTH = 255;

    private final Sheet sheet;
    private final double fontSize;
    private final double scale;
    private final int columns;

    /** Sets up a sheet with these widths of columns, in half-width characters. */
    public ReportView(Sheet sheet, Texts texts, BaseStyle base, int... widths) {
        this.sheet = sheet;
        this.fontSize = base.fontSize();
        this.columns = widths.length;
        sheet.setDefaultRowHeightInPoints((float) RowHeights.line(base));
        this.scale = Math.max(1, fontSize / BaseStyle.plain(sheet.getWorkbook()).fontSize());
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, Math.min(MOST_WIDTH, (int) Math.round(scale * widths[column])) * 256);
        }
        sheet.setDisplayGridlines(false);
        PageSetup.setUp(sheet, texts);
    }

    /** Returns the first column (0-based), not the leftmost one, that begins after so many digits of the report's font. */
    public int columnAfter(double digits) {
        double rest = digits * scale;
        int column = 0;
        do {
            rest -= sheet.getColumnWidth(column++) / 256.0;
        } while (rest > 0);
        return column;
    }

    /** Freezes the rows above this one (0-based) and the first columns. */
    public void freezeAbove(int row, int columns) {
        sheet.createFreezePane(columns, row);
    }

    /**
     * Filters a table, and repeats its header on every printed page.
     *
     * @param end the row (0-based) after its last one
     * @param rows without the header
     * @param headerRows the number of rows of the header
     */
    public void finishTable(int end, int columns, int rows, int headerRows) {
        int header = end - rows - 1;
        sheet.setAutoFilter(new CellRangeAddress(header, end - 1, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(header - headerRows + 1, header, -1, -1));
    }

    /** Offers a text in a drop-down list of each cell of a column, from the first row to the last (0-based). */
    void offer(String text, int first, int last, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {text}),
                new CellRangeAddressList(first, last, column, column));
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
    }

    /** Tests whether the file format supports charts. */
    public boolean hasCharts() {
        return sheet instanceof XSSFSheet;
    }

    /**
     * Adds a chart over cells; returns empty for a file format without support for charts.
     *
     * @param right the first column (0-based) that is not covered
     * @param bottom the first row (0-based) that is not covered
     */
    public Optional<BarChart> chart(String title, String alternative, int left, int top, int right, int bottom) {
        return sheet instanceof XSSFSheet xlsx
                ? Optional.of(new BarChart(
                        xlsx, new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom), title, alternative))
                : Optional.empty();
    }

    /**
     * Offers words for the cells of a column; others may be written as well.
     *
     * @param first the first row (0-based)
     * @param last the last row (0-based)
     */
    public void offer(int column, int first, int last, List<String> words) {
        DropDown.add(sheet, column, first, last, words);
    }

    /** Hides a column (0-based), which stays in the file. */
    void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    /** Sets the smallest margins that printers allow, for tables of many columns. */
    public void useWholePage() {
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, NARROW_MARGIN);
        }
    }

    /**
     * Fits the finished sheet on one printed page if that can be read.
     *
     * @param upperRows how many rows stay together if it cannot
     * @param upperHeight of these rows, in points
     * @param lowerHeight of the other rows, in points
     */
    public void fitOnPages(int upperRows, double upperHeight, double lowerHeight) {
        double width = 0;
        for (int column = 0; column < columns; column++) {
            width += Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
        }
        PageSetup.fit(sheet, new PageSetup.Size(fontSize, width, upperHeight, lowerHeight), upperRows - 1);
    }
}
