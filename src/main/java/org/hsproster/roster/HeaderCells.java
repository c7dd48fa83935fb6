package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;

/** The texts of a header, cell by cell, from one row or from a row of groups and the row below it. */
final class HeaderCells {

    /** Between the name of a group and that of a column in it. */
    private static final String IN_GROUP = ": ";

    private HeaderCells() {}

    static List<ColumnHeader> of(SheetRow row) {
        List<ColumnHeader> cells = new ArrayList<>();
        row.cells().forEach((cell, index) -> {
            if (cell instanceof RawCell.Text text) {
                cells.add(new ColumnHeader(index, Spelling.folded(text.raw())));
            }
        });
        return cells;
    }

    /**
     * The header of two rows. Merged cells keep their text in the upper left one: a group reaches over the blanks to
     * its right, and a column without groups has its name in the upper row.
     */
    static List<ColumnHeader> of(SheetRow groups, SheetRow row) {
        List<ColumnHeader> cells = new ArrayList<>();
        String group = "";
        int end = Math.max(groups.cells().lastColumn(), row.cells().lastColumn());
        for (int column = 0; column <= end; column++) {
            String upper = text(groups, column);
            String lower = text(row, column);
            group = upper.isEmpty() ? group : upper;
            if (lower.isEmpty() && !upper.isEmpty()) {
                cells.add(new ColumnHeader(column, upper));
            } else if (!lower.isEmpty()) {
                boolean alone = group.isEmpty() || group.equals(lower);
                cells.add(new ColumnHeader(column, alone ? lower : group + IN_GROUP + lower));
            }
        }
        return cells;
    }

    private static String text(SheetRow row, int column) {
        return row.cells().get(column) instanceof RawCell.Text text ? Spelling.folded(text.raw()) : "";
    }
}
