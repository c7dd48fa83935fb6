package org.hsproster.spreadsheet;

/**
 * What is to be said of a cell of a CSV file that is read, but may not be meant so.
 *
 * @param column 0-based
 * @param row 1-based, as a spreadsheet shows it
 * @param line of the file, which may have several for a row
 */
public record CsvWarning(int column, int row, Kind kind, int line) {

    public enum Kind {
        /** A quoted cell of several lines with as many delimiters as a row; it may be one. */
        LINES_IN_QUOTES,
        TEXT_AFTER_QUOTE
    }
}
