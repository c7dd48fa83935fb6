package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.cell.AddedReports;
import org.hsproster.workbook.cell.AnnotationMarkWriter;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.cell.RowWriter;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.cell.SheetFeatures;
import org.hsproster.workbook.cell.SheetNames;
import org.hsproster.workbook.style.BaseStyle;
import org.hsproster.workbook.style.CellKind;
import org.hsproster.workbook.style.CellStyles;

/** The rows of a report sheet, written from the top. */
public final class ReportSheet {

    private final Sheet sheet;
    private final Texts texts;
    private final CellWriter writer;
    private final SheetCells cells;
    private final BaseStyle base;
    private final BaseStyle free;
    private final BaseStyle oneLine;
    private final ReportView view;
    private int next;

    /** The height of the rows that were written or skipped, in points. */
    private double height;

    public ReportSheet(Workbook workbook, Texts texts, String nameKey, CellWriter writer, int... widths) {
        this.sheet = workbook.createSheet(SheetNames.unused(workbook, texts.text(nameKey)));
        AnnotationMarkWriter.report(sheet, nameKey.substring(0, nameKey.indexOf('.')));
        SheetFeatures.of(sheet).colorTab(CellStyles.HEADER_FILL);
        this.texts = texts;
        this.writer = writer;
        this.cells = writer.cells(sheet);
        this.base = writer.reportStyle();
        this.free = base.free();
        this.oneLine = base.onOneLine();
        this.view = new ReportView(sheet, texts, base, widths);
    }

    /** Marks a column (0-based) of the row that was written last, to be recognised in an annotated copy. */
    public void markColumn(String id, int column) {
        AnnotationMarkWriter.column(sheet, id, next - 1, column);
    }

    public String name() {
        return sheet.getSheetName();
    }

    public ReportView view() {
        return view;
    }

    /** Writes a text in a row of its own, which extends over the cells to its right. */
    public void line(String text, CellKind kind) {
        RowWriter row = row();
        writer.write(row, 0, text, kind, kind == CellKind.TEXT ? free : base);
        if (kind == CellKind.TITLE && row.index() == 0) {
            leadHome(row, text);
        }
        height += row.finishAiry(true);
    }

    /** Writes a link to the first report sheet to the right of the title, which stays the first text of the sheet. */
    private void leadHome(RowWriter row, String title) {
        new AddedReports(sheet.getWorkbook())
                .home()
                .filter(home -> !home.equals(name()))
                .ifPresent(home -> writer.write(
                        row,
                        view.columnAfter(TextWidth.of(title) * CellKind.TITLE.scale(base)),
                        new CellContent.Link(texts.text("report.home", home), home, "A1"),
                        free));
    }

    /** Writes the title of a section, below an empty row. */
    public void heading(String key) {
        skip();
        line(texts.text(key), CellKind.HEADING);
    }

    /** Writes a header whose cells each cover several columns. */
    public void wideHeader(List<String> texts, List<Integer> spans) {
        wide(texts.stream().<CellContent>map(CellContent.Header::new).toList(), spans);
    }

    /**
     * Writes framed cells that each cover several columns, on one line.
     *
     * @param spans how many columns each covers
     */
    public void wide(List<CellContent> contents, List<Integer> spans) {
        RowWriter row = row();
        int column = 0;
        for (int cell = 0; cell < contents.size(); cell++) {
            int last = column + spans.get(cell) - 1;
            if (last > column) {
                sheet.addMergedRegion(new CellRangeAddress(row.index(), row.index(), column, last));
            }
            writer.write(row, column, contents.get(cell), oneLine);
            while (++column <= last) {
                writer.write(row, column, new CellContent.Nothing(), oneLine);
            }
        }
        height += row.finishAiry(true);
    }

    public void skip() {
        next++;
        height += sheet.getDefaultRowHeightInPoints();
    }

    /** Writes a label and a text beside it, outside any table. */
    public void fact(String label, String text) {
        fact(label, new CellContent.Words(text));
    }

    public void fact(String label, CellContent content) {
        RowWriter row = row();
        writer.write(row, 0, label, CellKind.TEXT, free);
        writer.write(row, 1, content, free);
        height += row.finishAiry(true);
    }

    /** Writes cells outside any table, by their columns (0-based). */
    public void facts(SortedMap<Integer, CellContent> contents) {
        RowWriter row = row();
        contents.forEach((column, content) -> writer.write(row, column, content, free));
        height += row.finishAiry(true);
    }

    public void header(List<String> texts) {
        headers(texts, CellKind.HEADER);
    }

    /** Writes titles over groups of columns, each in the first column of its group. */
    public void groups(List<String> texts) {
        headers(texts, CellKind.GROUP);
    }

    private void headers(List<String> texts, CellKind kind) {
        RowWriter row = row();
        for (int column = 0; column < texts.size(); column++) {
            writer.write(row, column, texts.get(column), kind, base);
        }
        height += row.finishAiry(true);
    }

    /** Writes a row that was skipped (0-based), outside any table. */
    public void fillIn(int skipped, List<CellContent> contents) {
        RowWriter row = cells.row(skipped);
        for (int column = 0; column < contents.size(); column++) {
            writer.write(row, column, contents.get(column), free);
        }
        height += row.finishAiry(true);
    }

    public void row(List<CellContent> contents) {
        RowWriter row = write(contents);
        boolean isToFillIn = contents.stream().anyMatch(CellContent.ToFillIn.class::isInstance);
        height += row.finishAiry(!isToFillIn); // a row has to grow with what is written into it
    }

    /** Writes a row of a table with a remark after it. */
    public void row(List<CellContent> contents, String remark) {
        RowWriter row = write(contents);
        writer.write(row, contents.size(), remark, CellKind.TEXT, free);
        height += row.finishAiry(true);
    }

    /** Returns the number (0-based) of the row that is written next. */
    public int nextRow() {
        return next;
    }

    /** Returns the height of all rows so far, in points. */
    public double height() {
        return height;
    }

    /** Returns a cell of the row that is written next. */
    public LinkTarget target(int column) {
        return new LinkTarget(name(), new CellReference(next, column, false, false).formatAsString());
    }

    /** Returns how many more rows the file format allows. */
    public int room() {
        return sheet.getWorkbook().getSpreadsheetVersion().getMaxRows() - next;
    }

    private RowWriter write(List<CellContent> contents) {
        RowWriter row = row();
        for (int column = 0; column < contents.size(); column++) {
            writer.write(row, column, contents.get(column), base);
        }
        return row;
    }

    private RowWriter row() {
        return cells.row(next++);
    }
}
