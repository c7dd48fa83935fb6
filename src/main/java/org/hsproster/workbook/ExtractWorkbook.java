package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.file.PrivateFile;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.person.OtherRows;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.output.WorkbookOutput;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.ColumnWidths;
import org.hsproster.workbook.cell.PageSetup;
import org.hsproster.workbook.cell.RowWriter;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.sheet.RunBasis;
import org.hsproster.workbook.splice.NewWorkbook;
import org.hsproster.workbook.splice.SpillBuffers;
import org.hsproster.workbook.splice.SplicedCopy;
import org.hsproster.workbook.style.BaseStyle;
import org.hsproster.workbook.style.CellKind;

/**
 * An annotated workbook about some of the people of a roster. It is created anew: nothing is copied from the user's
 * file, where data of other people can be in charts, caches, comments and other sheets.
 */
final class ExtractWorkbook implements PeopleWorkbook {

    private static final int HEADER_ROW = 1;

    private final SplicedCopy copy;
    private final Sheet sheet;
    private final AllColumns own;
    private final RosterSheet roster;
    private final Optional<Password> password;
    private final Path target;
    private final CellWriter writer;
    private final SheetCells cells;
    private final BaseStyle base;
    private final ColumnWidths widths = new ColumnWidths();
    private final Annotation annotation;
    private int last = HEADER_ROW;

    ExtractWorkbook(Path file, AllColumns own, Texts texts, RunBasis run, Optional<Password> password, Path target)
            throws IOException, UnreadableRosterException {
        this.copy = NewWorkbook.begin(texts, new SpillBuffers(target, password.isPresent()));
        this.sheet = copy.workbook().createSheet(texts.text("fresh.sheet"));
        this.own = own;
        this.roster =
                new RosterSheet(file, Optional.of(sheet.getSheetName()), Optional.empty(), HEADER_ROW, own.columns());
        this.password = password;
        this.target = target;
        this.writer = new CellWriter(copy, texts);
        this.cells = copy.ownCells(sheet, own.columns().size() - 1);
        this.base = BaseStyle.plain(copy.workbook());
        writeHeader(texts);
        this.annotation = new Annotation(copy, List.of(roster), Optional.empty(), HrNotes.none(), texts, run);
        copy.complete(texts);
    }

    @Override
    public void add(AssessedEntry person) throws UnreadableRosterException {
        int row = last + 1;
        List<SheetPosition> others = new ArrayList<>();
        for (SheetPosition position : own.rows(person)) {
            write(++last, own.cells(position));
            if (last > row) {
                others.add(new SheetPosition(roster, last));
            }
        }
        annotation.add(new AssessedEntry(moved(person.entry(), row, others), person.assessment(), person.change()));
    }

    /** {@inheritDoc} Findings about the roster as a whole are only in the workbook for HR. */
    @Override
    public List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison) throws IOException {
        widths.applyTo(sheet);
        annotation.finish(List.of(), comparison.ofSome());
        return List.of(WorkbookOutput.write(copy, PrivateFile.create(target), password));
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }

    private void writeHeader(Texts texts) {
        RowWriter row = cells.row(HEADER_ROW - 1);
        for (SheetColumn column : own.columns()) {
            String header = column.header().header();
            writer.write(row, column.header().index(), header, CellKind.OWN_HEADER, base);
            widths.add(column.header().index(), header);
        }
        row.finish();
        PageSetup.setUp(sheet, texts);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW - 1, HEADER_ROW - 1, -1, -1));
    }

    private void write(int number, List<CellContent> contents) {
        RowWriter row = cells.row(number - 1);
        for (int column = 0; column < contents.size(); column++) {
            CellContent content = contents.get(column);
            if (content instanceof CellContent.Words words) {
                writer.write(row, column, words.text(), CellKind.OWN_TEXT, base);
                widths.add(column, words.text());
            } else if (content instanceof CellContent.Day day) {
                writer.date(row, column, day, CellKind.OWN_DATE, base);
            } else if (content instanceof CellContent.Amount amount) {
                writer.write(row, column, amount, base);
            }
        }
        row.finish();
    }

    private RosterEntry moved(RosterEntry entry, int row, List<SheetPosition> others) {
        List<LocatedFinding> elsewhere = entry.others().findings().stream()
                .map(located ->
                        new LocatedFinding(located.file(), Optional.empty(), Optional.empty(), located.finding()))
                .toList();
        return new RosterEntry(
                        roster,
                        row,
                        entry.employee(),
                        entry.designated(),
                        entry.findings(),
                        new OtherRows(others, Map.of(), elsewhere))
                .with(entry.caseNote());
    }
}
