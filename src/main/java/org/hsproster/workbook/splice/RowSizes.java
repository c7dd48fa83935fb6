package org.hsproster.workbook.splice;

import java.util.Arrays;
import java.util.BitSet;

/** The heights of the rows (1-based) of a sheet, and whether the user has fixed them. */
final class RowSizes {

    private float[] heights = new float[1024];
    private final BitSet fixed = new BitSet();

    /** Sets the height that the file has. */
    void put(int row, double height, boolean isFixed) {
        if (row >= heights.length) {
            heights = Arrays.copyOf(heights, Math.max(row + 1, heights.length * 2));
        }
        heights[row] = (float) height;
        fixed.set(row, isFixed);
    }

    /** Raises the height of a row, unless the user has fixed it. */
    void raise(int row, double height) {
        if (!fixed.get(row) && height > height(row, 0)) {
            put(row, height, false);
        }
    }

    /** Returns the height of a row, or {@code otherwise} if it is not known. */
    double height(int row, double otherwise) {
        return row < heights.length && heights[row] > 0 ? heights[row] : otherwise;
    }
}
