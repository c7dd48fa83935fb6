package org.hsproster.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates that stand beside a qualification and say when it was acquired: 2019年7月, 2010/12. */
final class DatesBeside {

    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})(?:年度?(?:(\\d{1,2})月(?:\\d{1,2}日)?)?(?:第[12]回)?"
                    + "|[-./](\\d{1,2})月?(?:[-./]\\d{1,2})?(?!\\d))?");

    private DatesBeside() {}

    static String leftOutOf(String text) {
        return DATE.matcher(text).replaceAll("");
    }

    /** Tests whether the text names a month after that of the day of the run. */
    static boolean areToCome(String text, LocalDate asOf) {
        return DATE.matcher(text).results().anyMatch(date -> isToCome(date, YearMonth.from(asOf)));
    }

    private static boolean isToCome(MatchResult date, YearMonth now) {
        @Nullable String month = date.group(2) == null ? date.group(3) : date.group(2);
        int year = Integer.parseInt(date.group(1));
        return year > now.getYear()
                || (year == now.getYear() && month != null && Integer.parseInt(month) > now.getMonthValue());
    }
}
