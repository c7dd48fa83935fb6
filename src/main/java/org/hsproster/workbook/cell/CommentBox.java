package org.hsproster.workbook.cell;

import java.util.List;
import org.hsproster.spreadsheet.output.TextWidth;

/**
 * How much room a comment needs to show its text.
 *
 * @param columns number of columns to the right of its cell that it covers
 * @param height in points
 */
public record CommentBox(int columns, double height) {

    private static final int MAX_WIDTH = 66;
    private static final double LINE_HEIGHT = 15;

    /** With the widths of the columns to the right of its cell, in half-width characters. */
    static CommentBox around(List<String> text, List<Integer> widths) {
        int longest = text.stream().mapToInt(TextWidth::of).max().orElse(0);
        int wanted = Math.min(longest + 2, MAX_WIDTH);
        int columns = 0;
        int width = 0;
        for (int next : widths) {
            if (width < wanted) {
                columns++;
                width += next;
            }
        }
        int lineWidth = width;
        int lines =
                text.stream().mapToInt(line -> TextWidth.lines(line, lineWidth)).sum();
        return new CommentBox(columns, (lines + 1) * LINE_HEIGHT);
    }
}
