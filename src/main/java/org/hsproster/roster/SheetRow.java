package org.hsproster.roster;

import java.util.SortedMap;

/**
 * One row of a sheet.
 *
 * @param number 1-based, as the spreadsheet shows it
 * @param cells by 0-based column; blank cells are absent
 */
record SheetRow(int number, SortedMap<Integer, RawCell> cells) {

    boolean isBlank() {
        return cells.isEmpty();
    }

    @Override
    public String toString() {
        return "SheetRow";
    }
}
