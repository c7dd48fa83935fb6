package org.hsproster.settings;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a period. */
public final class PeriodText {

    private static final Pattern AGE = Pattern.compile("[0-9]{1,4}[dmyDMY]");

    private PeriodText() {}

    /**
     * Returns a period of days, months or years, such as {@code 90d}, {@code 24m} or {@code 2y}; empty for any other
     * text.
     */
    public static Optional<Period> of(String text) {
        return AGE.matcher(text).matches()
                ? Optional.of(Period.parse("P" + text.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
