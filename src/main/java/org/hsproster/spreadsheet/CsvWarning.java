package org.hsproster.spreadsheet;

/**
 * A warning about a cell of a CSV file that was read, but perhaps not as intended.
 *
 * @param column 0-based
 * @param row 1-based, as a spreadsheet shows it
 * @param line of the file; one row may span several lines
 */
public record CsvWarning(int column, int row, Kind kind, int line) {

    public enum Kind {
        /** A quoted cell of several lines with as many delimiters as a row, which it may be. */
        LINES_IN_QUOTES,
        TEXT_AFTER_QUOTE
    }
}
