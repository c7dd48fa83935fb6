package org.hsproster.spreadsheet;

import java.util.Set;

/**
 * The columns of a sheet whose cells are taken over.
 *
 * @param first 0-based
 * @param last 0-based
 * @param leftOut columns between these that are not
 */
public record WantedColumns(int first, int last, Set<Integer> leftOut) {

    /** As many columns as a sheet can have; a text file may hold more. */
    private static final int MOST = 16_384;

    private static final WantedColumns ALL = allBut(Set.of());

    public static WantedColumns all() {
        return ALL;
    }

    public static WantedColumns allBut(Set<Integer> leftOut) {
        return new WantedColumns(0, MOST - 1, leftOut);
    }

    public static WantedColumns only(int column) {
        return new WantedColumns(column, column, Set.of());
    }

    public boolean has(int column) {
        return column >= first && column <= last && !leftOut.contains(column);
    }
}
