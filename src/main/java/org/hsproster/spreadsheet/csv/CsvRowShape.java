package org.hsproster.spreadsheet.csv;

import java.util.ArrayList;
import java.util.List;

/** Counts the cells of one row of a CSV file and tracks its quotation marks, character by character. */
final class CsvRowShape {

    private enum State {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        /** A quotation mark in a quoted cell: its end, or the first of an escaped pair. */
        MARK,
        AFTER_QUOTED,
        ROW_ENDED
    }

    private final char delimiter;
    private State state = State.CELL_BEGINS;
    private char previous;
    private int number = 1;
    private int line = 1;
    private boolean isEmpty = true;
    private int cells = 1;
    private QuotedCell quoted = new QuotedCell(0, 1);
    private final List<QuotedCell> suspiciousCells = new ArrayList<>();
    private boolean hasQuotes;

    CsvRowShape(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Tests whether the row has ended before this character. */
    boolean ends(char next) {
        return state == State.ROW_ENDED && !(next == '\n' && previous == '\r');
    }

    /** Begins the next row. */
    void begin() {
        state = State.CELL_BEGINS;
        previous = 0;
        number++;
        isEmpty = true;
        cells = 1;
        hasQuotes = false;
        suspiciousCells.clear();
    }

    void add(char character) {
        isEmpty = false;
        boolean endsLine = character == '\r' || character == '\n';
        boolean isSecondOfEnd = character == '\n' && previous == '\r';
        line += endsLine && !isSecondOfEnd ? 1 : 0;
        previous = character;
        if (state == State.QUOTED) {
            addQuoted(character, endsLine && !isSecondOfEnd);
        } else if (endsLine) {
            state = State.ROW_ENDED;
        } else if (character == delimiter) {
            state = State.CELL_BEGINS;
            cells++;
        } else if (state == State.CELL_BEGINS) {
            begin(character);
        } else if (state == State.MARK && character == '"') {
            state = State.QUOTED;
        } else if (state != State.PLAIN) {
            state = State.AFTER_QUOTED;
            if (!Character.isWhitespace(character) && quoted.addTextAfter()) {
                suspiciousCells.add(quoted);
            }
        }
    }

    private void begin(char character) {
        state = character == '"' ? State.QUOTED : State.PLAIN;
        if (state == State.QUOTED) {
            hasQuotes = true;
            quoted = new QuotedCell(cells - 1, line);
        }
    }

    private void addQuoted(char character, boolean endsLine) {
        if (character == '"') {
            state = State.MARK;
        } else if (character == delimiter) {
            quoted.addDelimiter();
        } else if (endsLine && quoted.addLine()) {
            suspiciousCells.add(quoted);
        }
    }

    /** Returns the number of the row (1-based), as a spreadsheet shows it; a row may span several lines. */
    int number() {
        return number;
    }

    int cells() {
        return cells;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    boolean hasQuotes() {
        return hasQuotes;
    }

    /** Tests whether the last quoted cell has not been closed. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Tests whether the row spans several lines of the file. */
    boolean hasLines() {
        return suspiciousCells.stream().anyMatch(QuotedCell::hasLines);
    }

    boolean hasTextAfterQuote() {
        return suspiciousCells.stream().anyMatch(QuotedCell::hasTextAfter);
    }

    /** Tests whether a quoted cell spans several rows of {@code columns} columns. */
    boolean holdsRows(int columns) {
        return suspiciousCells.stream().anyMatch(cell -> cell.holdsRows(columns, cells));
    }

    boolean holdsDelimitersOfARow(int columns) {
        return suspiciousCells.stream().anyMatch(cell -> cell.delimiters() >= columns - 1);
    }

    /** Returns the line where the quoted cell begins that most likely has a stray quotation mark. */
    int quoteLine() {
        return mostSuspicious().line();
    }

    /** Returns the column (0-based) of the cell at {@link #quoteLine}. */
    int quotedCell() {
        return mostSuspicious().column();
    }

    private QuotedCell mostSuspicious() {
        return suspiciousCells.isEmpty() || isOpen() ? quoted : suspiciousCells.get(0);
    }
}
