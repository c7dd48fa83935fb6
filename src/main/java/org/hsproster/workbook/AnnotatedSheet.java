package org.hsproster.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final SheetCells cells;
    private final int start;

    AnnotatedSheet(
            Sheet sheet, RosterSheet roster, List<AssessedEntry> entries, Texts texts, CellWriter writer, int start) {
        this.sheet = sheet;
        this.roster = roster;
        this.entries = entries;
        this.texts = texts;
        this.writer = writer;
        this.cells = writer.cells(sheet);
        this.start = start;
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
        if (header > 1) {
            write(
                    header - 1,
                    column -> column == AddedColumn.FLAG ? texts.text("added.title", asOf) : "",
                    CellKind.GROUP);
        }
        write(header, column -> texts.text(column.headerKey()), CellKind.HEADER);
    }

    private void write(int number, Function<AddedColumn, String> text, CellKind kind) {
        Look look = look(roster.headerRow());
        OwnRow row = cells.row(number - 1);
        int index = start;
        for (AddedColumn column : AddedColumn.values()) {
            writer.write(row, index++, text.apply(column), kind, look);
        }
        row.finish();
    }

    private void writeRows() {
        Sentences sentences = new Sentences(texts);
        Look look = look(
                entries.isEmpty() ? roster.headerRow() : entries.get(0).entry().row());
        for (AssessedEntry entry : entries) {
            OwnRow row = cells.row(entry.entry().row() - 1);
            int index = start;
            for (AddedColumn column : AddedColumn.values()) {
                writer.write(row, index++, column.content(entry, sentences), look);
            }
            row.finish();
        }
    }

    /** From the rows that are about the same person. */
    private void leadToIt(RosterEntry person, Placement placement) {
        String text = texts.text("added.seeRow", Integer.toString(person.row()));
        Content link = new Content.Link(text, placement.sheetName(), placement.flagCell(person.row()));
        for (SheetPosition other : person.others().positions()) {
            OwnRow row = cells.row(other.row() - 1);
            writer.write(row, start, link, look(person.row()));
            row.finish();
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
        return Stream.of(row, roster.headerRow())
                .map(number -> sheet.getRow(number - 1))
                .filter(Objects::nonNull)
                .map(each -> each.getCell(column))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Look::of)
                .orElseGet(() -> Look.plain(sheet.getWorkbook()));
    }
}
