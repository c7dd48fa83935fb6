package org.hsproster.workbook.cell;

import java.util.List;
import org.hsproster.spreadsheet.output.TextWidth;

/**
 * The size of the box of a comment.
 *
 * @param columns the number of columns that it covers, to the right of its cell
 * @param height in points
 */
public record CommentBox(int columns, double height) {

    private static final int MAX_WIDTH = 66;
    private static final double LINE_HEIGHT = 15;

    /**
     * Returns the box for a text, given the widths of the columns to the right of its cell in half-width characters.
     */
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
