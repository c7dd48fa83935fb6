package org.hsproster.workbook.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.AnnotationMarkWriter;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.ColumnWidths;
import org.hsproster.workbook.cell.PageSetup;
import org.hsproster.workbook.cell.RowWriter;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.style.BaseStyle;
import org.hsproster.workbook.style.CellKind;

/** The sheet with all people for managers: a plain list, marked so that it is recognised like an annotated roster. */
final class ManagerRoster {

    /** The number (1-based) of the first row below the header. */
    static final int FIRST_ROW = 2;

    private static final String ADDED = "added.";

    private final Sheet sheet;
    private final Texts texts;
    private final CellWriter writer;
    private final SheetCells cells;
    private final BaseStyle base;
    private final ColumnWidths widths = new ColumnWidths();

    ManagerRoster(Sheet sheet, Texts texts, CellWriter writer) {
        this.sheet = sheet;
        this.texts = texts;
        this.writer = writer;
        this.cells = writer.cells(sheet);
        this.base = BaseStyle.plain(sheet.getWorkbook()).onOneLine();
    }

    /** Writes the sheet with those of the columns that are not empty. */
    void write(List<ManagerRow> rows, ManagerColumns columns) {
        ReportColumns<ManagerRow> recorded = columns.recorded().filled(rows);
        ReportColumns<ManagerRow> added = columns.added().filled(rows);
        RowWriter header = cells.row(0);
        write(header, 0, recorded.headers(), CellKind.OWN_HEADER);
        write(header, recorded.size(), added.headers(), CellKind.HEADER);
        header.finish();
        rows.forEach(row -> write(row, recorded, added));
        AnnotationMarkWriter.roster(sheet, recorded.size(), 1, ids(added));
        sheet.createFreezePane(recorded.indexOf("fact.name") + 1, 1);
        setUp(recorded.size(), added.widths(), rows.size());
    }

    private static List<String> ids(ReportColumns<ManagerRow> added) {
        return added.ids().stream().map(id -> id.substring(ADDED.length())).toList();
    }

    private void write(RowWriter row, int first, List<String> headers, CellKind kind) {
        int column = first;
        for (String header : headers) {
            widths.add(column, header);
            writer.write(row, column++, header, kind, base);
        }
    }

    private void write(ManagerRow person, ReportColumns<ManagerRow> recorded, ReportColumns<ManagerRow> added) {
        RowWriter row = cells.row(person.row() - 1);
        int column = 0;
        for (CellContent content : recorded.row(person)) {
            writeRecorded(row, column++, content);
        }
        for (CellContent content : added.row(person)) {
            writer.write(row, column++, content, base);
        }
        row.finish();
    }

    private void writeRecorded(RowWriter row, int column, CellContent content) {
        if (content instanceof CellContent.Words words) {
            widths.add(column, words.text());
            writer.write(row, column, words.text(), CellKind.OWN_TEXT, base);
        } else if (content instanceof CellContent.Day day) {
            writer.date(row, column, day, CellKind.OWN_DATE, base);
        }
    }

    private void setUp(int recorded, int[] added, int rows) {
        widths.applyTo(sheet);
        for (int column = 0; column < added.length; column++) {
            sheet.setColumnWidth(recorded + column, added[column] * 256);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, recorded + added.length - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        PageSetup.setUp(sheet, texts);
    }
}
