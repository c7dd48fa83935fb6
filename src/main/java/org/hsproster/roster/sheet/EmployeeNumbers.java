package org.hsproster.roster.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.value.EmployeeNumber;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/** The employee numbers of a sheet. */
public final class EmployeeNumbers {

    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Integer> withoutZeros = new HashMap<>();

    public static EmployeeNumbers in(SpreadsheetFile file, RecognisedSheet sheet) throws UnreadableFileException {
        EmployeeNumbers found = new EmployeeNumbers();
        ColumnHeader column = sheet.header().columns().get(Fact.EMPLOYEE_NO.id());
        if (column != null) {
            found.read(file, sheet, column.index());
        }
        return found;
    }

    void add(String number) {
        String key = EmployeeNumber.key(number);
        if (!Placeholders.standsForBlank(key) && numbers.add(key)) {
            withoutZeros.merge(EmployeeNumber.withoutZeros(number), 1, Integer::sum);
        }
    }

    /** Tests whether at least half of these numbers are among the others. */
    boolean areMostlyIn(EmployeeNumbers others) {
        long shared = numbers.stream().filter(others::has).count();
        return shared > 0 && shared * 2 >= numbers.size();
    }

    boolean areAllIn(EmployeeNumbers others) {
        return numbers.stream().allMatch(others::has);
    }

    /** Tests whether no other number differs from this one only by leading zeros. */
    public boolean isUniqueWithoutZeros(String number) {
        return withoutZeros.getOrDefault(EmployeeNumber.withoutZeros(number), 0) == 1;
    }

    private boolean has(String key) {
        return numbers.contains(key) || isUniqueWithoutZeros(key);
    }

    private void read(SpreadsheetFile file, RecognisedSheet sheet, int column) throws UnreadableFileException {
        try (SheetRows rows = file.rows(sheet.index(), WantedColumns.only(column))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                RawCell cell = row.cells().get(column);
                if (cell != null
                        && isNumber(cell)
                        && row.number() > sheet.header().row()) {
                    add(cell.raw());
                }
            }
        }
    }

    /** Tests whether a cell in the column of numbers is not the text of a totals row or a remark. */
    private static boolean isNumber(RawCell cell) {
        return cell instanceof RawCell.Numeric
                || (cell instanceof RawCell.Text text
                        && TotalsRow.word(text).isEmpty()
                        && !NoteRow.isNotNumber(text.squeezed()));
    }
}
