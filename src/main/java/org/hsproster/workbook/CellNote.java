package org.hsproster.workbook;

import java.util.List;

/**
 * A comment on a cell, given by row and column (0-based).
 *
 * @param isToActOn whether it is about somebody who has to be acted on
 */
record CellNote(int row, int column, String author, List<String> lines, boolean isToActOn) {

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return "CellNote";
    }
}
