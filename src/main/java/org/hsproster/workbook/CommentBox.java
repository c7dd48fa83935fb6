package org.hsproster.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much room a comment needs to show its text.
 *
 * @param columns number of columns to the right of the flag that it covers
 * @param height in points
 */
record CommentBox(int columns, double height) {

    private static final int MAX_WIDTH = 66;
    private static final double LINE_HEIGHT = 15;
    private static final Set<AddedColumn> BESIDE_FLAG =
            EnumSet.range(AddedColumn.POINTS_AT_FILING, AddedColumn.PROBLEMS);

    static CommentBox around(List<String> text) {
        int longest = text.stream().mapToInt(TextWidth::of).max().orElse(0);
        int wanted = Math.min(longest + 2, MAX_WIDTH);
        int columns = 0;
        int width = 0;
        for (AddedColumn column : BESIDE_FLAG) {
            if (width < wanted) {
                columns++;
                width += column.width();
            }
        }
        int lineWidth = width;
        int lines =
                text.stream().mapToInt(line -> TextWidth.lines(line, lineWidth)).sum();
        return new CommentBox(columns, (lines + 1) * LINE_HEIGHT);
    }
}
