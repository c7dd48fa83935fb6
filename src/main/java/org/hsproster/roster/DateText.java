package org.hsproster.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it. */
sealed interface DateText {

    /** The text names this day. */
    record Day(LocalDate date) implements DateText {}

    /** The text names one of several days: 03/04/2027, 27/4/1. */
    record Ambiguous() implements DateText {}

    /** The text names no day, or one that does not exist. */
    record NotADay() implements DateText {}

    static DateText of(String text) {
        String bare = Decoration.removedFrom(text);
        return DateNotation.day(bare).<DateText>map(Day::new).orElseGet(() -> YearLast.read(bare));
    }

    /** What stands around a date without changing it. */
    final class Decoration {

        private static final Pattern TIME = Pattern.compile("(?:[T ]|(?<=日))\\s*\\d{1,2}(?::\\d{2}|時).*$");
        private static final Pattern WEEKDAY = Pattern.compile("\\([日月火水木金土]曜?日?\\)");
        private static final Pattern LIMIT = Pattern.compile("(?:まで|迄|付け?)$");

        private Decoration() {}

        private static String removedFrom(String text) {
            String date = TIME.matcher(Spelling.folded(text)).replaceFirst("");
            String day = WEEKDAY.matcher(Spelling.squeezed(date)).replaceAll("");
            return LIMIT.matcher(day).replaceFirst("");
        }
    }

    /** Day, month and year in western order, which is clear only where one number can be no month. */
    final class YearLast {

        private static final int MONTHS = 12;
        private static final Pattern FULL_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
        private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{1,2}");

        private YearLast() {}

        private static DateText read(String text) {
            Matcher matcher = FULL_YEAR.matcher(text);
            if (!matcher.matches()) {
                return SHORT_YEAR.matcher(text).matches() ? new Ambiguous() : new NotADay();
            }
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(2));
            if (first <= MONTHS && second <= MONTHS && first != second) {
                return new Ambiguous();
            }
            int month = Math.min(first, second);
            Optional<LocalDate> date =
                    DateNotation.day(Integer.parseInt(matcher.group(3)), month, Math.max(first, second));
            return date.<DateText>map(Day::new).orElseGet(NotADay::new);
        }
    }
}
