package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.ColumnHeader;
import org.hsproster.roster.RosterSheet;
import org.hsproster.roster.SheetPosition;
import org.hsproster.roster.UnreadableRosterException;
import org.hsproster.roster.WorkbookSource;

/** Adds our columns to one roster sheet, and touches nothing that stands there already. */
final class AnnotatedSheet {

    private final Sheet sheet;
    private final RosterSheet roster;
    private final Texts texts;
    private final Sentences sentences;
    private final CellWriter writer;
    private final SheetCells cells;
    private final Placement placement;
    private final SheetComments notes;
    private final PointsComments comments;
    private final FindingComments findings;
    private final RosterView view;
    private final SortedMap<Integer, Integer> otherRows = new TreeMap<>();
    private Optional<Look> rowLook = Optional.empty();
    private int lastRow;

    AnnotatedSheet(Sheet sheet, RosterSheet roster, Texts texts, CellWriter writer, WorkbookCopy copy) {
        int start = copy.endOfUsedColumns(sheet);
        this.sheet = sheet;
        this.roster = roster;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.writer = writer;
        this.cells = writer.cells(sheet);
        this.placement = new Placement(sheet.getSheetName(), start);
        this.notes = copy.comments(sheet);
        this.comments = new PointsComments(notes, start, texts);
        this.findings = new FindingComments(notes, roster, texts);
        this.view = new RosterView(sheet, roster, start);
    }

    Placement placement() {
        return placement;
    }

    /** Writes the header; the range of a filter of the user's, which will not reach our columns. */
    Optional<String> begin(LocalDate asOf) throws UnreadableRosterException {
        int columns = sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        int needed = AddedColumn.values().length;
        if (placement.flagColumn() + needed > columns) {
            throw WorkbookSource.noRoomForColumns(roster.file(), sheet.getSheetName(), needed);
        }
        setWidths();
        writeHeader(asOf);
        view.freezeHeader();
        return view.ownFilter();
    }

    /**
     * Writes the answer beside a row.
     *
     * @param breakdown where the flag leads to
     */
    void add(AssessedEntry entry, Optional<CellPlace> breakdown) {
        int number = entry.entry().row();
        Look look = rowLook.orElseGet(() -> look(number));
        rowLook = Optional.of(look);
        OwnRow row = cells.row(number - 1);
        int index = placement.flagColumn();
        for (AddedColumn column : AddedColumn.values()) {
            Content content = column.content(entry, sentences);
            writer.write(row, index++, column == AddedColumn.FLAG ? leading(content, breakdown) : content, look);
        }
        row.finish();
        comments.add(entry);
        findings.add(entry);
        lastRow = Math.max(lastRow, number);
        for (SheetPosition other : entry.entry().others().positions()) {
            otherRows.put(other.row(), number);
        }
    }

    private static Content leading(Content content, Optional<CellPlace> place) {
        return place.<Content>map(each -> new Content.Leading(content, each)).orElse(content);
    }

    boolean hasAllComments() {
        return notes.areComplete();
    }

    /** Leads from the other rows of a person to the one with the answer. */
    void finish() {
        otherRows.forEach(this::leadTo);
        view.filter(lastRow);
    }

    private void leadTo(int number, int target) {
        String text = texts.text("added.seeRow", Integer.toString(target));
        OwnRow row = cells.row(number - 1);
        Content link = new Content.Link(text, placement.sheetName(), placement.flagCell(target));
        writer.write(row, placement.flagColumn(), link, rowLook.orElseThrow());
        row.finish();
        lastRow = Math.max(lastRow, number);
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
        int index = placement.flagColumn();
        for (AddedColumn column : AddedColumn.values()) {
            writer.write(row, index++, text.apply(column), kind, look);
        }
        row.finish();
    }

    private void setWidths() {
        int index = placement.flagColumn();
        for (AddedColumn column : AddedColumn.values()) {
            sheet.setColumnHidden(index, false);
            sheet.setColumnWidth(index++, column.width() * 256);
        }
        SheetForm.of(sheet).sortColumns();
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
