package org.hsproster.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.report.Texts;
import org.hsproster.roster.ColumnHeader;
import org.hsproster.roster.CsvTable;
import org.hsproster.roster.RosterEntry;
import org.hsproster.roster.RosterSheet;
import org.hsproster.roster.UnreadableRosterException;

/** Puts the rows of a CSV into a sheet of a new workbook: every cell is text, save dates that were recognised. */
final class CsvWorkbook {

    private static final List<Fact<LocalDate>> DATES = List.of(
            Fact.BIRTH_DATE,
            Fact.EXPIRES_ON,
            Fact.PERMITTED_ON,
            Fact.HSP_SINCE,
            Fact.PLANNED_FILING_DATE,
            Fact.HIRE_DATE,
            Fact.LEAVE_DATE,
            Fact.CONTRACT_ENDS_ON);
    private static final int MIN_WIDTH = 10;
    private static final int MAX_WIDTH = 36;

    private final RosterSheet roster;
    private final CellWriter writer;
    private final Sheet sheet;
    private final SheetCells cells;
    private final Look look;
    private final Map<Integer, Integer> widths = new HashMap<>();

    CsvWorkbook(Workbook workbook, RosterSheet roster, Texts texts, CellWriter writer) {
        this.roster = roster;
        this.writer = writer;
        this.sheet = workbook.createSheet(SheetNames.unused(workbook, title(roster)));
        this.cells = writer.cells(sheet);
        this.look = Look.plain(workbook);
        PrintedPage.setUp(sheet, texts);
        sheet.setRepeatingRows(new CellRangeAddress(roster.headerRow() - 1, roster.headerRow() - 1, -1, -1));
    }

    Sheet fill() throws IOException {
        int number = 0;
        for (List<String> row : rows()) {
            number++;
            writeRow(number, row);
        }
        widths.forEach((column, width) ->
                sheet.setColumnWidth(column, Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width + 2)) * 256));
        return sheet;
    }

    private List<List<String>> rows() throws IOException {
        try {
            return CsvTable.rows(roster.file());
        } catch (UnreadableRosterException e) {
            throw new IOException(
                    "%s was changed while it was being read"
                            .formatted(roster.file().getFileName()),
                    e);
        }
    }

    private void writeRow(int number, List<String> texts) {
        OwnRow row = cells.row(number - 1);
        CellKind kind = number == roster.headerRow() ? CellKind.OWN_HEADER : CellKind.OWN_TEXT;
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (!text.isEmpty()) {
                writer.write(row, column, text, kind, look);
                widths.merge(column, TextWidth.of(text), Math::max);
            }
        }
    }

    /** Makes dates of what was recognised as such. */
    void writeDates(RosterEntry entry) {
        int number = entry.row();
        Employee employee = entry.employee();
        for (Fact<LocalDate> fact : DATES) {
            Optional.ofNullable(roster.columns().get(fact.id()))
                    .map(ColumnHeader::index)
                    .filter(column -> sheet.getRow(number - 1).getCell(column) != null)
                    .ifPresent(column -> employee.confirmed(fact)
                            .ifPresent(date -> writer.date(
                                    cells.row(number - 1), column, new Content.Day(date), CellKind.OWN_DATE, look)));
        }
    }

    private static String title(RosterSheet roster) {
        String name = roster.file().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
