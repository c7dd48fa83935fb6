package org.hsproster.workbook;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.Texts;

/** A sheet of ours, written from the top, ready to print on A4. */
final class ReportSheet {

    /** In inches. */
    private static final double NARROW_MARGIN = 0.3;

    private final Sheet sheet;
    private final CellWriter writer;
    private final SheetCells cells;
    private final Look look;
    private final Look free;
    private final int columns;
    private int next;

    /** In points, of the rows that were written or skipped. */
    private double height;

    ReportSheet(Workbook workbook, Texts texts, String nameKey, CellWriter writer, int... widths) {
        this.sheet = workbook.createSheet(SheetNames.unused(workbook, texts.text(nameKey)));
        MarkWriter.report(sheet, nameKey.substring(0, nameKey.indexOf('.')));
        this.writer = writer;
        this.cells = writer.cells(sheet);
        this.look = Look.airy(workbook);
        this.free = look.free();
        this.columns = widths.length;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDisplayGridlines(false);
        PrintedPage.setUp(sheet, texts);
    }

    /** Marks a column (0-based) of the row that was written last, to be found again. */
    void markColumn(String id, int column) {
        MarkWriter.column(sheet, id, next - 1, column);
    }

    String name() {
        return sheet.getSheetName();
    }

    /** One cell of text in a row of its own, running on to the right. */
    void line(String text, CellKind kind) {
        OwnRow row = row();
        writer.write(row, 0, text, kind, kind == CellKind.TEXT ? free : look);
        height += row.finishAiry(true);
    }

    void skip() {
        next++;
        height += sheet.getDefaultRowHeightInPoints();
    }

    /** A label in the first column and a text beside it, outside any table. */
    void fact(String label, String text) {
        fact(label, new Content.Words(text));
    }

    void fact(String label, Content content) {
        OwnRow row = row();
        writer.write(row, 0, label, CellKind.TEXT, free);
        writer.write(row, 1, content, free);
        height += row.finishAiry(true);
    }

    /** Texts outside any table, by their columns. */
    void facts(SortedMap<Integer, Content> contents) {
        OwnRow row = row();
        contents.forEach((column, content) -> writer.write(row, column, content, free));
        height += row.finishAiry(true);
    }

    void header(List<String> texts) {
        heads(texts, CellKind.HEADER);
    }

    /** Titles over groups of columns, each in the first column of its group. */
    void groups(List<String> texts) {
        heads(texts, CellKind.GROUP);
    }

    private void heads(List<String> texts, CellKind kind) {
        OwnRow row = row();
        for (int column = 0; column < texts.size(); column++) {
            writer.write(row, column, texts.get(column), kind, look);
        }
        height += row.finishAiry(true);
    }

    /** Writes a row that was skipped (0-based), outside any table. */
    void fillIn(int skipped, List<Content> contents) {
        OwnRow row = cells.row(skipped);
        for (int column = 0; column < contents.size(); column++) {
            writer.write(row, column, contents.get(column), free);
        }
        height += row.finishAiry(true);
    }

    void row(List<Content> contents) {
        OwnRow row = write(contents);
        boolean isToFillIn = contents.stream().anyMatch(Content.ToFillIn.class::isInstance);
        height += row.finishAiry(!isToFillIn); // a row has to grow with what is written into it
    }

    /** A row of a table with a remark after it. */
    void row(List<Content> contents, String remark) {
        OwnRow row = write(contents);
        writer.write(row, contents.size(), remark, CellKind.TEXT, free);
        height += row.finishAiry(true);
    }

    /** The number (0-based) of the row that is written next. */
    int nextRow() {
        return next;
    }

    /** In points, of all rows so far. */
    double height() {
        return height;
    }

    /**
     * Prints the sheet, which is finished, on one page where that can be read.
     *
     * @param upperRows how many rows stay together where it cannot
     * @param upperHeight what these take, in points
     */
    void fitOnPages(int upperRows, double upperHeight) {
        double width = 0;
        for (int column = 0; column < columns; column++) {
            width += Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
        }
        PrintedPage.Size size = new PrintedPage.Size(look.fontSize(), width, upperHeight, height - upperHeight);
        PrintedPage.fit(sheet, size, upperRows - 1);
    }

    /**
     * A chart over cells, where the format of the file can hold one that we can make.
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

    /** Filters the rows written since the header, and repeats the header on every printed page. */
    void finishTable(int columns, int rows) {
        finishTable(columns, rows, 1);
    }

    /** The same with so many rows of titles at the head of the table. */
    void finishTable(int columns, int rows, int heads) {
        int header = next - rows - 1;
        sheet.setAutoFilter(new CellRangeAddress(header, next - 1, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(header - heads + 1, header, -1, -1));
    }

    /** Keeps what was written so far in sight. */
    void freezeAbove() {
        freezeAbove(0);
    }

    /** Keeps what was written so far and the first columns in sight. */
    void freezeAbove(int columns) {
        sheet.createFreezePane(columns, next);
    }

    /** A cell of the row that is written next. */
    CellPlace place(int column) {
        return new CellPlace(name(), new CellReference(next, column, false, false).formatAsString());
    }

    /** How many rows more the format of the file can hold. */
    int room() {
        return sheet.getWorkbook().getSpreadsheetVersion().getMaxRows() - next;
    }

    /** Leaves as little of the paper white as printers can do, for tables of many columns. */
    void useWholePage() {
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, NARROW_MARGIN);
        }
    }

    private OwnRow write(List<Content> contents) {
        OwnRow row = row();
        for (int column = 0; column < contents.size(); column++) {
            writer.write(row, column, contents.get(column), look);
        }
        return row;
    }

    private OwnRow row() {
        return cells.row(next++);
    }
}
