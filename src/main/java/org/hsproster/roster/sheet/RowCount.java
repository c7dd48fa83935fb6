package org.hsproster.roster.sheet;

import java.util.regex.Pattern;
import org.hsproster.spreadsheet.RawCell;

/** Distinguishes counts, which any column of a totals row may contain, from values of the column. */
final class RowCount {

    /** A date written as a number has more digits, and as a serial number it is larger. */
    private static final int MAX_DIGITS = 4;

    private static final int FIRST_SERIAL_OF_A_DATE = 10_000;

    private static final Pattern COUNT = Pattern.compile("[約計(]{0,2}(?:\\d{1," + MAX_DIGITS
            + "}|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?"
            + RowWords.anyOf("counter") + "?(?:中|以上|以下)?\\)?");
    private static final Pattern COUNTED =
            Pattern.compile(".{0,40}?[^\\d,./-][\\d,]{1,6}" + RowWords.anyOf("counter") + "\\)?");

    private RowCount() {}

    /** Tests whether a cell counts something: 12, 3名, ベトナム3名. */
    static boolean is(RawCell cell) {
        if (cell instanceof RawCell.Numeric number) {
            return number.value().intValue() < FIRST_SERIAL_OF_A_DATE;
        }
        String text = cell.squeezed();
        return COUNT.matcher(text).matches() || COUNTED.matcher(text).matches();
    }
}
