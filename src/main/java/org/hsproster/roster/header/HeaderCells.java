package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.List;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.TextNormalizer;

/** The texts of a header, from one row or from a row of groups and the row below it. */
final class HeaderCells {

    /** A longer text is an explanation and not a header. */
    static final int MAX_LENGTH = 200;

    /** Separates the name of a group from that of a column in it. */
    private static final String IN_GROUP = ": ";

    private HeaderCells() {}

    static List<HeaderCell> of(SheetRow row) {
        List<HeaderCell> cells = new ArrayList<>();
        row.cells().forEach((cell, index) -> {
            if (cell instanceof RawCell.Text text && mayBeHeader(text)) {
                cells.add(new HeaderCell(index, text.raw()));
            }
        });
        return cells;
    }

    /**
     * Returns the header of two rows. Merged cells have their text in the upper left cell: a group extends over the
     * blank cells to its right, and a column without a group has its header in the upper row.
     */
    static List<HeaderCell> of(SheetRow groups, SheetRow row) {
        List<HeaderCell> cells = new ArrayList<>();
        String group = "";
        int end = Math.max(groups.cells().lastColumn(), row.cells().lastColumn());
        for (int column = 0; column <= end; column++) {
            String upper = text(groups, column);
            String lower = text(row, column);
            group = groups.cells().has(column) ? upper : group;
            if (lower.isEmpty() && !upper.isEmpty()) {
                cells.add(new HeaderCell(column, upper));
            } else if (!lower.isEmpty()) {
                boolean isUngrouped =
                        group.isEmpty() || TextNormalizer.folded(group).equals(TextNormalizer.folded(lower));
                cells.add(new HeaderCell(column, isUngrouped ? lower : group + IN_GROUP + lower));
            }
        }
        return cells;
    }

    private static String text(SheetRow row, int column) {
        return row.cells().get(column) instanceof RawCell.Text text && mayBeHeader(text) ? text.raw() : "";
    }

    private static boolean mayBeHeader(RawCell.Text text) {
        return text.raw().length() <= MAX_LENGTH
                && TextNormalizer.folded(text.raw()).length() <= MAX_LENGTH;
    }
}
