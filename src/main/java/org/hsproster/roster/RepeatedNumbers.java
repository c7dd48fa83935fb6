package org.hsproster.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hsproster.employee.Fact;

/**
 * Which rows of a sheet bear the employee number of another one. Found by a first pass over the numbers alone, of which
 * hashes are kept, so that a roster of any length can be read in the order of its rows.
 */
final class RepeatedNumbers {

    /** What more rows than these have in common is no number of a person. */
    private static final int MOST_ROWS = 200;

    private final Map<Integer, PersonGroup> groups = new HashMap<>();
    private OptionalInt numbered = OptionalInt.empty();

    private RepeatedNumbers() {}

    static RepeatedNumbers in(SpreadsheetFile file, Recognised sheet) throws UnreadableRosterException {
        RepeatedNumbers repeated = new RepeatedNumbers();
        ColumnHeader column = sheet.header().columns().get(Fact.EMPLOYEE_NO.id());
        if (column != null) {
            repeated.look(file, sheet, column.index());
        }
        return repeated;
    }

    /** How many rows bear a number; empty where the sheet has no column of them. */
    OptionalInt numbered() {
        return numbered;
    }

    /** Takes the group of a row; one of its own for a number that no other row bears. */
    PersonGroup takeGroupOf(int row) {
        PersonGroup group = groups.remove(row);
        return group == null ? new PersonGroup(row) : group;
    }

    private void look(SpreadsheetFile file, Recognised sheet, int column) throws UnreadableRosterException {
        Map<Long, Integer> firstRows = new HashMap<>();
        Map<Long, List<Integer>> several = new HashMap<>();
        int count = 0;
        try (SheetRows rows = file.rows(sheet.index(), WantedColumns.only(column))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                RawCell cell = row.cells().get(column);
                if (cell != null && row.number() > sheet.header().row() && !Spelling.standsForBlank(cell.squeezed())) {
                    count++;
                    long hash = hash(cell.squeezed());
                    int number = row.number();
                    Integer first = firstRows.putIfAbsent(hash, number);
                    if (first != null) {
                        several.computeIfAbsent(hash, key -> new ArrayList<>(List.of(first)))
                                .add(number);
                    }
                }
            }
        }
        numbered = OptionalInt.of(count);
        several.values().stream().filter(rows -> rows.size() <= MOST_ROWS).forEach(this::group);
    }

    private void group(List<Integer> rows) {
        PersonGroup group = new PersonGroup(rows.get(rows.size() - 1));
        rows.forEach(row -> groups.put(row, group));
    }

    /** FNV-1a. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
