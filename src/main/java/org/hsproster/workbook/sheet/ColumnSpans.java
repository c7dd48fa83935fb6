package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/** Divides the columns of a sheet among cells that need some width. */
public final class ColumnSpans {

    private ColumnSpans() {}

    /**
     * Returns how many columns each cell covers, from the left, at least one.
     *
     * @param columns the widths of the columns, in half-width characters
     * @param needed the least width of each cell
     */
    public static List<Integer> of(int[] columns, List<Integer> needed) {
        List<Integer> spans = new ArrayList<>();
        int column = 0;
        for (int least : needed) {
            int first = column;
            int width = 0;
            do {
                width += column < columns.length ? columns[column] : least;
                column++;
            } while (width < least);
            spans.add(column - first);
        }
        return spans;
    }
}
