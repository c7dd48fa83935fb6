package org.hsproster.roster;

import java.util.SortedMap;

/**
 * One row of a sheet.
 *
 * @param number 1-based, as the spreadsheet shows it
 * @param cells by 0-based column; blank cells are absent
 * @param isHidden whether the spreadsheet does not show it: hidden, or filtered out
 */
record SheetRow(int number, SortedMap<Integer, RawCell> cells, boolean isHidden) {

    /** A row that is shown. */
    SheetRow(int number, SortedMap<Integer, RawCell> cells) {
        this(number, cells, false);
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    @Override
    public String toString() {
        return "SheetRow";
    }
}
