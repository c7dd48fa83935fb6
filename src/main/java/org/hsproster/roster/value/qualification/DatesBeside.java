package org.hsproster.roster.value.qualification;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates beside a qualification that say when it was acquired: 2019年7月, 2010/12. */
final class DatesBeside {

    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})(?:年度?(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?(?:第[12]回)?"
                    + "|[-./](\\d{1,2})月?(?:[-./](\\d{1,2}))?(?!\\d))?");

    private DatesBeside() {}

    static String leftOutOf(String text) {
        return DATE.matcher(text).replaceAll("");
    }

    /** Tests whether the text names a day, month or year after the day of the run. */
    static boolean areToCome(String text, LocalDate asOf) {
        return DATE.matcher(text).results().anyMatch(date -> isToCome(date, asOf));
    }

    /** Compares a date as it is written, even if it does not exist, such as a thirteenth month. */
    private static boolean isToCome(MatchResult date, LocalDate asOf) {
        int[] written = {number(date.group(1)), number(date, 2, 4), number(date, 3, 5)};
        int[] now = {asOf.getYear(), asOf.getMonthValue(), asOf.getDayOfMonth()};
        for (int i = 0; i < now.length; i++) {
            if (written[i] == 0 || written[i] != now[i]) {
                return written[i] > now[i];
            }
        }
        return false;
    }

    private static int number(MatchResult date, int group, int other) {
        return number(date.group(group) == null ? date.group(other) : date.group(group));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
