package org.hsproster.spreadsheet.csv;

/** Counts the lines and delimiters between the quotation marks of one cell of a CSV file. */
final class QuotedCell {

    private final int column;
    private final int line;
    private int lineBreaks;
    private int delimiters;
    private int delimitersOfFirstLine;
    private int delimitersOfLine;
    private int maxDelimitersBetween;
    private boolean hasTextAfter;

    /**
     * Creates a cell.
     *
     * @param column 0-based
     * @param line of the file in which it begins
     */
    QuotedCell(int column, int line) {
        this.column = column;
        this.line = line;
    }

    int column() {
        return column;
    }

    int line() {
        return line;
    }

    int delimiters() {
        return lineBreaks == 0 ? 0 : delimiters;
    }

    boolean hasLines() {
        return lineBreaks > 0;
    }

    boolean hasTextAfter() {
        return hasTextAfter;
    }

    void addDelimiter() {
        delimiters++;
        delimitersOfLine++;
    }

    /**
     * Adds a line break.
     *
     * @return whether it is the first one
     */
    boolean addLine() {
        if (lineBreaks++ == 0) {
            delimitersOfFirstLine = delimitersOfLine;
        } else {
            maxDelimitersBetween = Math.max(maxDelimitersBetween, delimitersOfLine);
        }
        delimitersOfLine = 0;
        return lineBreaks == 1;
    }

    /**
     * Records text after the closing quotation mark.
     *
     * @return whether nothing suspicious was recorded before
     */
    boolean addTextAfter() {
        boolean isFirst = !hasTextAfter && lineBreaks == 0;
        hasTextAfter = true;
        return isFirst;
    }

    /**
     * Tests whether its lines, with the cells beside it, are rows.
     *
     * @param columns the number of columns of a row
     * @param cells the number of cells in the row of this cell
     */
    boolean holdsRows(int columns, int cells) {
        if (lineBreaks == 0) {
            return false;
        }
        int needed = columns - 1;
        boolean isBetweenRows =
                column + delimitersOfFirstLine >= needed && delimitersOfLine + cells - 1 - column >= needed;
        return hasTextAfter || maxDelimitersBetween >= needed || isBetweenRows;
    }
}
