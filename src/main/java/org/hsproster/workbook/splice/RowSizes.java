package org.hsproster.workbook.splice;

import java.util.Arrays;
import java.util.BitSet;

/** How high the rows of a sheet come to be, and which of them the user has fixed. Rows are counted from 1. */
final class RowSizes {

    private float[] heights = new float[1024];
    private final BitSet fixed = new BitSet();

    /** What stands in the file. */
    void put(int row, double height, boolean isFixed) {
        if (row >= heights.length) {
            heights = Arrays.copyOf(heights, Math.max(row + 1, heights.length * 2));
        }
        heights[row] = (float) height;
        fixed.set(row, isFixed);
    }

    /** Lets a row grow, unless the user has fixed its height. */
    void raise(int row, double height) {
        if (!fixed.get(row) && height > height(row, 0)) {
            put(row, height, false);
        }
    }

    /** Returns what is known, else {@code otherwise}. */
    double height(int row, double otherwise) {
        return row < heights.length && heights[row] > 0 ? heights[row] : otherwise;
    }
}
