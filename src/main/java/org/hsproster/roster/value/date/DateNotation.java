package org.hsproster.roster.value.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unambiguous notations of a date, each as a pattern with the groups era, year, month and day. */
final class DateNotation {

    /** Century of a year with two digits that cannot be a day: May-98. */
    private static final int CENTURY = 1900;

    private static final String MONTH_AND_DAY = "[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2}|末)日?\\.?";
    private static final String DIGITS = "(?<month>\\d{2})(?<day>\\d{2})";
    private static final String ERA = "(?<era>" + Era.NAMES + ")\\.?";
    private static final String WESTERN = "(?:西暦)?(?<era>)(?<year>\\d{4})";
    private static final String NAMES_OF_MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String MONTH_NAME = "(?<month>" + NAMES_OF_MONTHS + ")[-/.,]?";
    private static final Pattern NAME_OF_MONTH = Pattern.compile(NAMES_OF_MONTHS);

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile(WESTERN + MONTH_AND_DAY),
            Pattern.compile(WESTERN + DIGITS),
            Pattern.compile(ERA + "(?<year>\\d{1,2}|元)" + MONTH_AND_DAY),
            Pattern.compile(ERA + "(?<year>\\d{2})" + DIGITS),
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?[-/]?" + MONTH_NAME + WESTERN),
            Pattern.compile(WESTERN + "[-/.]?" + MONTH_NAME + "(?<day>\\d{1,2})"),
            Pattern.compile(MONTH_NAME + "(?<day>\\d{1,2})(?:st|nd|rd|th)?,?" + WESTERN));

    private static final Pattern ERA_CODE =
            Pattern.compile("(?<era>[1-5])-?(?<year>\\d{2})[-/.]?(?<month>\\d{2})[-/.]?(?<day>\\d{2})");

    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile(WESTERN + "[-/.年](?<month>\\d{1,2})月?"),
            Pattern.compile(ERA + "(?<year>\\d{1,2}|元)[-/.年](?<month>\\d{1,2})月?"),
            Pattern.compile(MONTH_NAME + WESTERN),
            Pattern.compile(MONTH_NAME + "'?(?<era>)(?<year>3[2-9]|[4-9]\\d)"));

    private static final List<Pattern> YEARS =
            List.of(Pattern.compile(WESTERN + "年?"), Pattern.compile(ERA + "(?<year>\\d{1,2}|元)年?"));

    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateNotation() {}

    /**
     * A day as it is written.
     *
     * @param isOfItsEra false for a day before or after its era, such as 平成35年
     */
    record WrittenDay(LocalDate date, boolean isOfItsEra) {}

    /**
     * Returns the day in a text.
     *
     * @param text in lower case, without spaces or a time of day
     */
    static Optional<WrittenDay> day(String text) {
        return written(DAYS, text).flatMap(DateNotation::writtenDay);
    }

    /** Returns the day of an era code and six digits, such as 4-020506 for 平成2年5月6日. */
    static Optional<WrittenDay> dayOfEraCode(String text) {
        return written(List.of(ERA_CODE), text).flatMap(DateNotation::writtenDay);
    }

    /** Returns the month in a text without a day. */
    static Optional<YearMonth> month(String text) {
        return written(MONTHS, text).flatMap(match -> month(year(match), monthIn(match)));
    }

    /** Returns the year in a text without a month. */
    static Optional<Integer> year(String text) {
        return written(YEARS, text).map(DateNotation::year);
    }

    /** Returns the number of the month with this English name; 0 for another word. */
    static int monthNamed(String word) {
        return NAME_OF_MONTH.matcher(word).matches() ? MONTH_NAMES.indexOf(word.substring(0, 3)) + 1 : 0;
    }

    /** Returns a day; empty if the calendar does not have it. */
    static Optional<LocalDate> day(int year, int month, int day) {
        return month(year, month).filter(known -> known.isValidDay(day)).map(known -> known.atDay(day));
    }

    private static Optional<Matcher> written(List<Pattern> notations, String text) {
        return notations.stream()
                .map(notation -> notation.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<WrittenDay> writtenDay(Matcher match) {
        Optional<YearMonth> month = month(year(match), monthIn(match));
        String day = match.group("day");
        Optional<LocalDate> date = day.equals("末")
                ? month.map(YearMonth::atEndOfMonth)
                : month.filter(known -> known.isValidDay(Integer.parseInt(day)))
                        .map(known -> known.atDay(Integer.parseInt(day)));
        String era = match.group("era");
        return date.map(
                known -> new WrittenDay(known, era.isEmpty() || Era.named(era).includes(known)));
    }

    private static Optional<YearMonth> month(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the year; 0 for the year 0 of an era, which does not exist. */
    private static int year(Matcher match) {
        String text = match.group("year");
        int year = text.equals("元") ? 1 : Integer.parseInt(text);
        String era = match.group("era");
        if (era.isEmpty()) {
            return text.length() == 2 ? CENTURY + year : year;
        }
        return year == 0 ? year : Era.named(era).year(year);
    }

    /** Returns the month; 0 if a word is not a month. */
    private static int monthIn(Matcher match) {
        String text = match.group("month");
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTH_NAMES.indexOf(text.substring(0, 3)) + 1;
    }
}
