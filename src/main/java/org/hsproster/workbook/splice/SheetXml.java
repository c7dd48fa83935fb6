package org.hsproster.workbook.splice;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Numbers and addresses in the XML of a worksheet. */
final class SheetXml {

    /** The letters of the first columns, which are enough for most sheets. */
    private static final List<String> LETTERS = IntStream.range(0, 256)
            .mapToObj(CellReference::convertNumToColString)
            .toList();

    private SheetXml() {}

    static int number(@Nullable String value, int otherwise) {
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Returns the column (0-based) of an A1 address. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns a height in points; 0 if the text is not a number. */
    static double height(String text) {
        try {
            return Math.max(0, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns the letters of a column (0-based) in an A1 address. */
    static String letters(int column) {
        return column < LETTERS.size() ? LETTERS.get(column) : CellReference.convertNumToColString(column);
    }

    /** Returns the A1 address of a column (0-based) and a row (1-based). */
    static String address(int column, int row) {
        return letters(column) + row;
    }
}
