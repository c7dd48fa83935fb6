package org.hsproster.roster.annotation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The added columns of one sheet.
 *
 * @param headerRow 1-based
 * @param columns what they are, by their place (0-based)
 * @param end the first column (0-based) without a header, nor to the right of it
 * @param renamed the headers of columns that were the program's until the user has changed them
 */
record AnnotatedColumns(int headerRow, SortedMap<Integer, String> columns, int end, List<String> renamed) {

    /** Where the user has deleted all of them, there still may be comments of the program. */
    static final AnnotatedColumns NONE = new AnnotatedColumns(1, new TreeMap<>(), 0, List.of());

    AnnotatedColumns {
        columns = new TreeMap<>(columns);
    }

    /**
     * Returns the first row (1-based) that has cells of the program's own: a title stands over the header where there
     * is room.
     */
    int firstRow() {
        return Math.max(1, headerRow - 1);
    }

    boolean has(int column) {
        return columns.containsKey(column);
    }

    /** Where the columns go when these are taken out, and put in again behind the others. */
    ColumnShift shift() {
        return ColumnShift.behind(end, columns);
    }
}
