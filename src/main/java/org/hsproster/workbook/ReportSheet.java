package org.hsproster.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.report.Texts;

/** A sheet of ours, written from the top, ready to print on A4. */
final class ReportSheet {

    private final Sheet sheet;
    private final CellWriter writer;
    private final Look look;
    private int next;

    ReportSheet(Workbook workbook, Texts texts, String nameKey, CellWriter writer, int... widths) {
        this.sheet = workbook.createSheet(SheetNames.unused(workbook, texts.text(nameKey)));
        this.writer = writer;
        this.look = Look.plain(workbook);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDisplayGridlines(false);
        PrintedPage.setUp(sheet, texts);
    }

    String name() {
        return sheet.getSheetName();
    }

    /** One cell of text in a row of its own, running on to the right. */
    void line(String text, CellKind kind) {
        Row row = nextRow();
        writer.write(row.createCell(0), text, kind, kind == CellKind.TEXT ? look.free() : look);
        RowHeights.fit(row, 0);
    }

    void skip() {
        next++;
    }

    /** A label in the first column and a text beside it, outside any table. */
    void fact(String label, String text) {
        writer.write(label(label).createCell(1), text, CellKind.TEXT, look.free());
    }

    void fact(String label, Content content) {
        writer.write(label(label).createCell(1), content, look.free());
    }

    void header(List<String> texts) {
        Row row = nextRow();
        texts.forEach(
                text -> writer.write(row.createCell(Math.max(0, row.getLastCellNum())), text, CellKind.HEADER, look));
        RowHeights.fit(row, 0);
    }

    void row(List<Content> contents) {
        Row row = nextRow();
        contents.forEach(content -> writer.write(row.createCell(Math.max(0, row.getLastCellNum())), content, look));
        RowHeights.fit(row, 0);
    }

    /** A row of a table with a remark after it. */
    void row(List<Content> contents, String remark) {
        row(contents);
        writer.write(sheet.getRow(next - 1).createCell(contents.size()), remark, CellKind.TEXT, look.free());
    }

    /** Filters the rows written since the header, and repeats the header on every printed page. */
    void finishTable(int columns, int rows) {
        int header = next - rows - 1;
        sheet.setAutoFilter(new CellRangeAddress(header, next - 1, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    /** Keeps what was written so far in sight. */
    void freezeAbove() {
        sheet.createFreezePane(0, next);
    }

    private Row label(String label) {
        Row row = nextRow();
        writer.write(row.createCell(0), label, CellKind.TEXT, look.free());
        return row;
    }

    private Row nextRow() {
        return sheet.createRow(next++);
    }
}
