package org.hsproster.spreadsheet;

import java.util.Set;

/**
 * The columns of a sheet whose cells are read.
 *
 * @param first 0-based
 * @param last 0-based, inclusive
 * @param leftOut columns in this range that are not read
 */
public record WantedColumns(int first, int last, Set<Integer> leftOut) {

    /** The maximum number of columns of a sheet; a text file may have more. */
    private static final int MAX_COLUMNS = 16_384;

    private static final WantedColumns ALL = allBut(Set.of());

    public static WantedColumns all() {
        return ALL;
    }

    public static WantedColumns allBut(Set<Integer> leftOut) {
        return new WantedColumns(0, MAX_COLUMNS - 1, leftOut);
    }

    public static WantedColumns only(int column) {
        return new WantedColumns(column, column, Set.of());
    }

    public boolean has(int column) {
        return column >= first && column <= last && !leftOut.contains(column);
    }
}
