package org.hsproster.workbook.cell;

import java.util.List;

/**
 * A comment on a cell, given by row and column (0-based).
 *
 * @param widths of the columns to the right of the cell, in half-width characters
 * @param isToActOn whether it is about a person to act on
 */
public record CellNote(
        int row, int column, String author, List<String> lines, List<Integer> widths, boolean isToActOn) {

    public String text() {
        return String.join("\n", lines);
    }

    public CommentBox box() {
        return CommentBox.around(lines, widths);
    }

    @Override
    public String toString() {
        return "CellNote";
    }
}
