package org.hsproster.roster.value;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.RawCell;

/** The currency of an amount, from a column of currencies. */
public enum Currency {
    YEN,
    OTHER,
    NOT_STATED;

    private static final Pattern YEN_NAMES =
            Pattern.compile("(?:jpy|¥)?[(:-]?(?:(?:japanese)?yen|(?:日本)?円)?\\)?|(?:japaneseyen|日本円|円|yen)\\(jpy\\)");

    public static Currency of(Optional<RawCell> cell) {
        String squeezed = cell.map(RawCell::squeezed).orElse("");
        if (Placeholders.standsForBlank(squeezed)) {
            return NOT_STATED;
        }
        return YEN_NAMES.matcher(squeezed).matches() ? YEN : OTHER;
    }
}
