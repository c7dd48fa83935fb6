package org.hsproster.workbook;

import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.hsproster.report.Texts;

/** The rows of a sheet of ours, written from the top. */
final class ReportSheet {

    private final Sheet sheet;
    private final CellWriter writer;
    private final SheetCells cells;
    private final Look look;
    private final Look free;
    private final ReportView view;
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
        this.view = new ReportView(sheet, texts, look.fontSize(), widths);
    }

    /** Marks a column (0-based) of the row that was written last, to be found again. */
    void markColumn(String id, int column) {
        MarkWriter.column(sheet, id, next - 1, column);
    }

    String name() {
        return sheet.getSheetName();
    }

    ReportView view() {
        return view;
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

    /** A cell of the row that is written next. */
    CellPlace place(int column) {
        return new CellPlace(name(), new CellReference(next, column, false, false).formatAsString());
    }

    /** How many rows more the format of the file can hold. */
    int room() {
        return sheet.getWorkbook().getSpreadsheetVersion().getMaxRows() - next;
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
