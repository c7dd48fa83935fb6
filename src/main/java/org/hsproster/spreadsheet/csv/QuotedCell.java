package org.hsproster.spreadsheet.csv;

/** What stands between the quotation marks of one cell of a CSV file. */
final class QuotedCell {

    private final int column;
    private final int line;
    private int lineBreaks;
    private int delimiters;
    private int ofFirstLine;
    private int ofLine;
    private int mostOfAnyBetween;
    private boolean hasTextAfter;

    /** A cell in a 0-based column that begins in a line of the file. */
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
        ofLine++;
    }

    /** Adds a line; true for the first one. */
    boolean addLine() {
        if (lineBreaks++ == 0) {
            ofFirstLine = ofLine;
        } else {
            mostOfAnyBetween = Math.max(mostOfAnyBetween, ofLine);
        }
        ofLine = 0;
        return lineBreaks == 1;
    }

    /** Notes that text stands behind the closing mark; true where that is the first thing odd about the cell. */
    boolean addTextAfter() {
        boolean isFirst = !hasTextAfter && lineBreaks == 0;
        hasTextAfter = true;
        return isFirst;
    }

    /**
     * Tests whether its lines, with the cells beside it, are rows.
     *
     * @param columns of a row
     * @param cells of the row that the cell stands in
     */
    boolean holdsRows(int columns, int cells) {
        if (lineBreaks == 0) {
            return false;
        }
        int most = columns - 1;
        boolean isBetweenRows = column + ofFirstLine >= most && ofLine + cells - 1 - column >= most;
        return hasTextAfter || mostOfAnyBetween >= most || isBetweenRows;
    }
}
