package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.employee.Fact;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.CsvTexts;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.PageSetup;
import org.hsproster.workbook.cell.RowWriter;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.cell.SheetNames;
import org.hsproster.workbook.splice.RowDates;
import org.hsproster.workbook.splice.SpillBuffers;
import org.hsproster.workbook.splice.SplicedCopy;
import org.hsproster.workbook.style.BaseStyle;
import org.hsproster.workbook.style.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a CSV to a sheet of a new workbook. All cells are text, apart from recognised dates. The file is
 * read twice, for the widths of its columns and for its rows, and is never in memory as a whole.
 */
final class CsvSheet {

    private static final List<Fact<LocalDate>> DATES = List.of(
            Fact.BIRTH_DATE,
            Fact.EXPIRES_ON,
            Fact.PERMITTED_ON,
            Fact.HSP_SINCE,
            Fact.PLANNED_FILING_DATE,
            Fact.HIRE_DATE,
            Fact.LEAVE_DATE,
            Fact.CONTRACT_ENDS_ON);

    private final RosterSheet roster;
    private final CsvMeasures measures;
    private final Sheet sheet;
    private final CellWriter writer;
    private final SheetCells cells;
    private final BaseStyle base;
    private final Map<Fact<LocalDate>, Integer> dateColumns = new HashMap<>();
    private final RowDates dates;

    CsvSheet(SplicedCopy copy, SpillBuffers buffers, RosterSheet roster, Texts texts) throws IOException {
        this.roster = roster;
        this.measures = measure();
        this.sheet = copy.workbook().createSheet(SheetNames.unused(copy.workbook(), title(roster.file())));
        this.writer = new CellWriter(copy, texts);
        this.cells = copy.ownCells(sheet, measures.widths().last());
        this.base = BaseStyle.plain(copy.workbook());
        this.dates = new RowDates(buffers.next());
        Map<String, ColumnHeader> columns = roster.columns();
        DATES.forEach(fact ->
                Optional.ofNullable(columns.get(fact.id())).ifPresent(column -> dateColumns.put(fact, column.index())));
        measures.widths().applyTo(sheet);
        PageSetup.setUp(sheet, texts);
        sheet.setRepeatingRows(new CellRangeAddress(roster.headerRow() - 1, roster.headerRow() - 1, -1, -1));
    }

    Sheet sheet() {
        return sheet;
    }

    /** Stores the dates that were recognised in a row. */
    void add(RosterEntry entry) {
        Map<Integer, LocalDate> recognised = new HashMap<>();
        dateColumns.forEach(
                (fact, column) -> entry.employee().confirmed(fact).ifPresent(date -> recognised.put(column, date)));
        dates.add(entry.row(), recognised);
    }

    /** Writes the rows, after all dates were added. */
    void finish() throws IOException {
        CsvMeasures again = new CsvMeasures();
        RowDates.Reading recognised = dates.read();
        read((number, texts) -> {
            again.add(texts);
            write(number, texts, recognised.of(number));
        });
        if (!again.isOfTheSame(measures)) {
            throw new IOException(changed());
        }
    }

    private void write(int number, List<String> texts, Map<Integer, LocalDate> recognised) {
        RowWriter row = cells.row(number - 1);
        CellKind kind = number == roster.headerRow() ? CellKind.OWN_HEADER : CellKind.OWN_TEXT;
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            @Nullable LocalDate date = recognised.get(column);
            if (!text.isEmpty() && date != null) {
                writer.date(row, column, new CellContent.Day(date), CellKind.OWN_DATE, base);
            } else if (!text.isEmpty()) {
                writer.write(row, column, text, kind, base);
            }
        }
        row.finish();
    }

    private CsvMeasures measure() throws IOException {
        CsvMeasures read = new CsvMeasures();
        read((number, texts) -> read.add(texts));
        return read;
    }

    private void read(CsvTexts.Visitor visitor) throws IOException {
        try {
            CsvTexts.visit(roster.file(), visitor);
        } catch (UnreadableRosterException e) {
            throw new IOException(changed(), e);
        }
    }

    private String changed() {
        return "%s was changed while it was being read".formatted(roster.file().getFileName());
    }

    private static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
