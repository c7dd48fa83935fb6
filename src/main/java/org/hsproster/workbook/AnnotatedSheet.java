package org.hsproster.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.ColumnHeader;
import org.hsproster.roster.RosterEntry;
import org.hsproster.roster.RosterSheet;
import org.hsproster.roster.SheetPosition;

/** Adds our columns to one roster sheet, and touches nothing that stands there already. */
final class AnnotatedSheet {

    private final Sheet sheet;
    private final RosterSheet roster;
    private final List<AssessedEntry> entries;
    private final Texts texts;
    private final CellWriter writer;
    private final int start;

    AnnotatedSheet(Sheet sheet, RosterSheet roster, List<AssessedEntry> entries, Texts texts, CellWriter writer) {
        this.sheet = sheet;
        this.roster = roster;
        this.entries = entries;
        this.texts = texts;
        this.writer = writer;
        this.start = UsedColumns.end(sheet);
    }

    Placement annotate(LocalDate asOf) throws IOException {
        int columns = sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        if (start + AddedColumn.values().length > columns) {
            throw new IOException("%s, sheet %s: no room to the right of the last column; delete unused columns"
                    .formatted(roster.file().getFileName(), sheet.getSheetName()));
        }
        Placement placement = new Placement(sheet.getSheetName(), start);
        setWidths();
        writeHeader(asOf);
        writeRows();
        entries.forEach(entry -> leadToIt(entry.entry(), placement));
        return placement;
    }

    private void writeHeader(LocalDate asOf) {
        int header = roster.headerRow();
        Look look = look(header);
        int index = start;
        for (AddedColumn column : AddedColumn.values()) {
            writer.write(cell(row(header), index), texts.text(column.headerKey()), CellKind.HEADER, look);
            if (header > 1) {
                String title = column == AddedColumn.FLAG ? texts.text("added.title", asOf) : "";
                writer.write(cell(row(header - 1), index), title, CellKind.GROUP, look);
            }
            index++;
        }
        RowHeights.fit(row(header), start);
    }

    private void writeRows() {
        Sentences sentences = new Sentences(texts);
        Look look = look(
                entries.isEmpty() ? roster.headerRow() : entries.get(0).entry().row());
        for (AssessedEntry entry : entries) {
            Row row = row(entry.entry().row());
            int index = start;
            for (AddedColumn column : AddedColumn.values()) {
                writer.write(cell(row, index++), column.content(entry, sentences), look);
            }
            RowHeights.fit(row, start);
        }
    }

    /** From the rows that are about the same person. */
    private void leadToIt(RosterEntry person, Placement placement) {
        String text = texts.text("added.seeRow", Integer.toString(person.row()));
        Content link = new Content.Link(text, placement.sheetName(), placement.flagCell(person.row()));
        for (SheetPosition other : person.others().positions()) {
            writer.write(cell(row(other.row()), start), link, look(other.row()));
        }
    }

    private void setWidths() {
        int index = start;
        for (AddedColumn column : AddedColumn.values()) {
            sheet.setColumnHidden(index, false);
            sheet.setColumnWidth(index++, column.width() * 256);
        }
    }

    /** How the user's cells of a row look, by the first one that was recognised. */
    private Look look(int row) {
        int column = roster.columns().values().stream()
                .mapToInt(ColumnHeader::index)
                .min()
                .orElse(0);
        return Look.of(cell(row(row), column));
    }

    /** By its number (1-based). */
    private Row row(int number) {
        Row row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private static Cell cell(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }
}
