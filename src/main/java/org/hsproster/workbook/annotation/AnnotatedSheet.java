package org.hsproster.workbook.annotation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.CaseState;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.workbook.cell.AnnotationMarkWriter;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.DropDown;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.cell.RowWriter;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.cell.SheetComments;
import org.hsproster.workbook.cell.SheetFeatures;
import org.hsproster.workbook.cell.WorkbookCopy;
import org.hsproster.workbook.style.BaseStyle;
import org.hsproster.workbook.style.CellKind;

/** Adds columns to one roster sheet, without changing what the sheet already has. */
public final class AnnotatedSheet {

    /** The largest width of a column, in half-width characters. */
    private static final int MOST_WIDTH = 255;

    private final Sheet sheet;
    private final RosterSheet roster;
    private final List<AddedColumn> added;
    private final Texts texts;
    private final Sentences sentences;
    private final CellWriter writer;
    private final SheetCells cells;
    private final FlagColumn flagColumn;
    private final SheetComments notes;
    private final RowComments comments;
    private final FindingComments findings;
    private final RosterView view;
    private final RosterStyles styles;
    private final SortedMap<Integer, Integer> otherRows = new TreeMap<>();
    private Optional<BaseStyle> rowBase = Optional.empty();
    private final BitSet people = new BitSet();

    public AnnotatedSheet(Sheet sheet, RosterSheet roster, Texts texts, CellWriter writer, WorkbookCopy copy) {
        this.added = AddedColumn.of(roster);
        int start = copy.endOfUsedColumns(sheet, added.size());
        this.sheet = sheet;
        this.roster = roster;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.writer = writer;
        this.cells = writer.cells(sheet);
        this.flagColumn = new FlagColumn(sheet.getSheetName(), start);
        this.notes = copy.comments(sheet);
        this.comments = new RowComments(notes, start, texts);
        this.findings = new FindingComments(notes, roster, texts);
        this.view = new RosterView(sheet, copy, roster, start);
        this.styles = new RosterStyles(sheet, roster);
    }

    /** Returns the style that most cells of the roster have. */
    public BaseStyle styleOfRoster() {
        return styles.mostCommon();
    }

    public FlagColumn flagColumn() {
        return flagColumn;
    }

    public void begin(LocalDate asOf) throws UnreadableRosterException {
        int columns = sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        int needed = added.size();
        if (flagColumn.column() + needed > columns) {
            throw WorkbookSource.noRoomForColumns(roster.file(), sheet.getSheetName(), needed);
        }
        AnnotationMarkWriter.roster(
                sheet,
                flagColumn.column(),
                roster.headerRow(),
                added.stream().map(AddedColumn::name).toList());
        setWidths();
        writeHeader(asOf);
        view.freezeHeader();
        new RosterPrint(sheet, roster.headerRow()).setUp();
    }

    /**
     * Writes the assessment beside a row.
     *
     * @param breakdown where the points are shown item by item
     */
    public void add(AssessedEntry entry, Optional<LinkTarget> breakdown) {
        int number = entry.entry().row();
        BaseStyle base = rowBase.orElseGet(() -> styles.row(number));
        rowBase = Optional.of(base);
        RowWriter row = cells.row(number - 1);
        int index = flagColumn.column();
        for (AddedColumn column : added) {
            writer.write(row, index++, content(column, entry, breakdown), base);
        }
        row.finish();
        comments.add(entry);
        findings.add(entry);
        people.set(number);
        for (SheetPosition other : entry.entry().others().positions()) {
            otherRows.put(other.row(), number);
        }
    }

    /**
     * Returns the cell of a column. The link to the breakdown is not on the flag, since LibreOffice shows links in a
     * colour of its own.
     */
    private CellContent content(AddedColumn column, AssessedEntry entry, Optional<LinkTarget> breakdown) {
        CellContent content = column.content(entry, sentences);
        return column == AddedColumn.POINTS_AT_FILING && content instanceof CellContent.Figure figure
                ? breakdown
                        .<CellContent>map(place -> new CellContent.LinkedFigure(figure.number(), place))
                        .orElse(figure)
                : content;
    }

    public boolean hasAllComments() {
        return notes.areComplete();
    }

    /**
     * Writes links from the other rows of a person to the one with the assessment, and the filter.
     *
     * @return a range of the user that does not cover the added columns, if any
     */
    public Optional<KeptRange> finish() throws IOException {
        otherRows.forEach(this::leadTo);
        offerStates();
        return view.filter(people);
    }

    /** Offers the states of cases. POI cannot remove the offer from an {@code .xls} again, which has none therefore. */
    private void offerStates() {
        int column = added.indexOf(AddedColumn.CASE_STATE);
        if (column >= 0 && sheet instanceof XSSFSheet && !people.isEmpty()) {
            List<String> states =
                    Stream.of(CaseState.values()).map(sentences::caseState).toList();
            DropDown.add(sheet, flagColumn.column() + column, people.nextSetBit(0) - 1, people.length() - 2, states);
        }
    }

    private void leadTo(int number, int target) {
        String text = texts.text("added.seeRow", Integer.toString(target));
        RowWriter row = cells.row(number - 1);
        CellContent link = new CellContent.Link(text, flagColumn.sheetName(), flagColumn.cell(target));
        writer.write(row, flagColumn.column(), link, rowBase.orElseThrow());
        row.finish();
        people.set(number);
    }

    private void writeHeader(LocalDate asOf) {
        int header = roster.headerRow();
        if (header > 1) {
            write(
                    header - 1,
                    column -> column == AddedColumn.FLAG ? texts.text("added.title", asOf) : "",
                    CellKind.GROUP,
                    styles.title());
        }
        write(header, column -> texts.text(column.headerKey()), CellKind.HEADER, styles.header());
    }

    private void write(int number, Function<AddedColumn, String> text, CellKind kind, BaseStyle base) {
        RowWriter row = cells.row(number - 1);
        int index = flagColumn.column();
        for (AddedColumn column : added) {
            writer.write(row, index++, text.apply(column), kind, base);
        }
        row.finish();
    }

    private void setWidths() {
        double scale = styles.scale();
        int index = flagColumn.column();
        for (AddedColumn column : added) {
            sheet.setColumnHidden(index, false);
            sheet.setColumnWidth(index++, Math.min(MOST_WIDTH, (int) Math.round(scale * column.width(texts))) * 256);
        }
        SheetFeatures.of(sheet).sortColumns();
    }
}
