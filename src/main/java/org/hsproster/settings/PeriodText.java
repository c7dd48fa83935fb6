package org.hsproster.settings;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a period. */
public final class PeriodText {

    /** Runs are kept at least so long, unless a user forces their removal. */
    public static final Period LEAST_RETENTION = Period.ofDays(31);

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

    /** Returns a period of at least 31 days, as a month may have; empty for any other text. */
    static Optional<Period> retention(String text) {
        LocalDate first = LocalDate.EPOCH; // in a month of 31 days
        return of(text).filter(period -> !first.plus(period).isBefore(first.plus(LEAST_RETENTION)));
    }
}
