package org.hsproster.roster.annotation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The added columns of one sheet.
 *
 * @param headerRow 1-based
 * @param columns ids by position (0-based)
 * @param end the first column (0-based) from which on there are no headers
 * @param renamed headers of the program that the user has changed
 */
record AnnotatedColumns(int headerRow, SortedMap<Integer, String> columns, int end, List<String> renamed) {

    /** For a sheet whose added columns were deleted; comments of the program may remain. */
    static final AnnotatedColumns NONE = new AnnotatedColumns(1, new TreeMap<>(), 0, List.of());

    AnnotatedColumns {
        columns = new TreeMap<>(columns);
    }

    /** Returns the first row (1-based) with cells of the program: a title is above the header if there is room. */
    int firstRow() {
        return Math.max(1, headerRow - 1);
    }

    boolean has(int column) {
        return columns.containsKey(column);
    }

    /** Returns where columns move when the added ones are removed and appended again. */
    ColumnShift shift() {
        return ColumnShift.behind(end, columns);
    }
}
