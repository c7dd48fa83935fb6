package org.hsproster.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rows of one box of the agency's form, such as 学歴.
 *
 * @param name the row with the name of the box
 */
record PrintedBox(PrintedRow name, List<PrintedRow> rows) {

    /** Returns rows in groups that stand beside the same record. */
    static List<List<PrintedRow>> groups(List<PrintedRow> rows) {
        List<List<PrintedRow>> groups = new ArrayList<>();
        for (PrintedRow row : rows) {
            List<PrintedRow> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || !last.get(0).item().equals(row.item())) {
                groups.add(new ArrayList<>(List.of(row)));
            } else {
                last.add(row);
            }
        }
        return groups;
    }

    /** Returns the points that are printed for a row; empty where the form has a text or nothing in their place. */
    OptionalInt points(PrintedRow row) {
        int above = rows.indexOf(row);
        while (above > 0 && rows.get(above).points().equals(PrintedRow.SAME)) {
            above--;
        }
        String points = rows.get(above).points();
        return points.matches("\\d+") ? OptionalInt.of(Integer.parseInt(points)) : OptionalInt.empty();
    }
}
