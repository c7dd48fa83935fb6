package org.hsproster.spreadsheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the number format of a cell tells about the number. */
public enum NumberStyle {
    PLAIN,
    DATE,
    PERCENT;

    private static final int PERCENT_WHOLE = 9;
    private static final int PERCENT_DECIMALS = 10;
    private static final Pattern ERA_YEAR = Pattern.compile("g{0,3}e{1,2}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** Returns the style behind a format id and its code; the code of a built-in format may be empty. */
    static NumberStyle of(int formatId, String code) {
        if (formatId == PERCENT_WHOLE || formatId == PERCENT_DECIMALS) {
            return PERCENT;
        }
        String placeholders = QUOTED.matcher(code).replaceAll("");
        if (isJapaneseDate(formatId) || DateUtil.isADateFormat(formatId, withoutEras(placeholders))) {
            return DATE;
        }
        return placeholders.contains("%") ? PERCENT : PLAIN;
    }

    /** The built-in formats of Japanese Excel, of which POI knows none. */
    private static boolean isJapaneseDate(int formatId) {
        return (formatId >= 27 && formatId <= 36) || (formatId >= 50 && formatId <= 58);
    }

    /** POI does not take {@code [$-411]ge.m.d} for a date; with a western year it does. */
    private static String withoutEras(String code) {
        return ERA_YEAR.matcher(code).replaceAll("yy");
    }
}
