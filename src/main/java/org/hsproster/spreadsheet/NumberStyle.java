package org.hsproster.spreadsheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a number format makes of a number. */
public enum NumberStyle {
    PLAIN,
    DATE,
    PERCENT;

    private static final int PERCENT_WHOLE = 9;
    private static final int PERCENT_DECIMALS = 10;
    private static final Pattern ERA_YEAR = Pattern.compile("g{0,3}e{1,2}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** Returns the style of a format id and its code; the code of a built-in format may be empty. */
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

    /** Tests for the built-in formats of Japanese Excel, which POI does not know. */
    private static boolean isJapaneseDate(int formatId) {
        return (formatId >= 27 && formatId <= 36) || (formatId >= 50 && formatId <= 58);
    }

    /** Replaces Japanese eras by western years, since POI does not recognise {@code [$-411]ge.m.d} as a date. */
    private static String withoutEras(String code) {
        return ERA_YEAR.matcher(code).replaceAll("yy");
    }
}
