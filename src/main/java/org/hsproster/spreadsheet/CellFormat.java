package org.hsproster.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number format of a cell, as far as it is needed to interpret the number.
 *
 * @param leastDigits minimum number of digits: 5 for {@code 00000}, which shows 123 as 00123
 */
public record CellFormat(NumberStyle style, int leastDigits) {

    public static final CellFormat PLAIN = new CellFormat(NumberStyle.PLAIN, 1);

    /** Colours, locales, padding and the empty text. */
    private static final Pattern INVISIBLE = Pattern.compile("\\[[^]]*]|_.|\\*.|\"\"");

    private static final Pattern FIRST_SECTION = Pattern.compile("(0+)(?:;.*)?");

    /** Returns the format of an id and its code; the code of a built-in one may be empty. */
    public static CellFormat of(int id, String code) {
        NumberStyle style = NumberStyle.of(id, code);
        Matcher zeros = FIRST_SECTION.matcher(INVISIBLE.matcher(code).replaceAll(""));
        boolean isPadded = style == NumberStyle.PLAIN && zeros.matches();
        return new CellFormat(style, isPadded ? zeros.group(1).length() : 1);
    }
}
