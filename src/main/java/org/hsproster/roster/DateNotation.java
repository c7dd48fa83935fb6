package org.hsproster.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways of writing a date that leave no doubt, each as a pattern with the groups year, month and day. */
final class DateNotation {

    private static final String MONTH_AND_DAY = "[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?";
    private static final String ERA = "(?<era>令和|平成|昭和|大正|明治|令|平|昭|大|明|[rhstm])\\.?";
    private static final String WESTERN = "(?<era>)(?<year>\\d{4})";
    private static final String MONTH_NAME = "(?<month>[a-z]{3,9})[.,-]?";

    private static final List<Pattern> NOTATIONS = List.of(
            Pattern.compile(WESTERN + MONTH_AND_DAY),
            Pattern.compile(WESTERN + "(?<month>\\d{2})(?<day>\\d{2})"),
            Pattern.compile(ERA + "(?<year>\\d{1,2}|元)" + MONTH_AND_DAY),
            Pattern.compile(ERA + "(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})"),
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?-?" + MONTH_NAME + WESTERN),
            Pattern.compile(MONTH_NAME + "(?<day>\\d{1,2})(?:st|nd|rd|th)?,?" + WESTERN));

    private static final String ERA_LETTERS = "mtshr";
    private static final String ERA_SIGNS = "明大昭平令";
    private static final List<Integer> YEARS_BEFORE_ERAS = List.of(1867, 1911, 1925, 1988, 2018);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateNotation() {}

    /** The day a text names; the text is in lower case and has neither spaces nor a time of day. */
    static Optional<LocalDate> day(String text) {
        for (Pattern notation : NOTATIONS) {
            Matcher matcher = notation.matcher(text);
            if (matcher.matches()) {
                return day(
                        year(matcher.group("era"), matcher.group("year")),
                        month(matcher.group("month")),
                        number(matcher.group("day")));
            }
        }
        return Optional.empty();
    }

    /** Empty for a day the calendar does not have. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 0 for the year 0, which no era has. */
    private static int year(String era, String text) {
        int year = text.equals("元") ? 1 : number(text);
        return era.isEmpty() || year == 0 ? year : yearBefore(era) + year;
    }

    private static int yearBefore(String era) {
        int index = Math.max(ERA_LETTERS.indexOf(era.charAt(0)), ERA_SIGNS.indexOf(era.charAt(0)));
        return YEARS_BEFORE_ERAS.get(index);
    }

    /** 0, which no calendar has, for a word that is no month. */
    private static int month(String text) {
        return Character.isDigit(text.charAt(0)) ? number(text) : MONTHS.indexOf(text.substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
