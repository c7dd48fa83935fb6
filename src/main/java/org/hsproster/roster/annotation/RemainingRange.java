package org.hsproster.roster.annotation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.spreadsheet.CellAddress;

/**
 * A range of a sheet, without the added columns in it.
 *
 * @param start the first cell, as A1 address
 * @param end the last cell
 */
record RemainingRange(String start, String end, AnnotatedColumns columns) {

    /** Returns the remaining part of a range such as {@code A4:T20}. */
    static RemainingRange of(String range, AnnotatedColumns columns) {
        String[] ends = range.replace("$", "").split(":", 2);
        return new RemainingRange(ends[0], ends[ends.length - 1], columns);
    }

    /** Returns the first column (0-based), before columns move. */
    int first() {
        return CellAddress.column(start);
    }

    /** Returns the number of columns, with those that are added. */
    int width() {
        return CellAddress.column(end) - first() + 1;
    }

    /** Returns the columns (0-based) of the user, where they are when the added ones are removed. */
    int[] left() {
        return IntStream.range(first(), first() + width())
                .filter(column -> !columns.has(column))
                .map(columns.shift()::to)
                .toArray();
    }

    /** Returns the first row (1-based). */
    int firstRow() {
        return Integer.parseInt(row(start));
    }

    /** Returns the last row (1-based). */
    int lastRow() {
        return Integer.parseInt(row(end));
    }

    /** Returns the range; empty if all of its columns are added ones. */
    Optional<String> range() {
        int[] left = left();
        return left.length == 0
                ? Optional.empty()
                : Optional.of(CellAddress.column(left[0]) + row(start) + ":" + CellAddress.column(left[left.length - 1])
                        + row(end));
    }

    private static String row(String address) {
        return address.replaceFirst("^[A-Za-z]+", "");
    }
}
