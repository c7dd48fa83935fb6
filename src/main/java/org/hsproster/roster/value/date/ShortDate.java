package org.hsproster.roster.value.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The possible days of a date with a year of two digits, such as 98/5/5.
 *
 * @param western the days in either century and in every order of year, month and day
 * @param ofEras the days if the first number is the year of an unnamed era
 */
record ShortDate(Set<LocalDate> western, Set<LocalDate> ofEras) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern JAPANESE = Pattern.compile("(\\d{1,2})年(\\d{1,2})月(\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?<day>\\d{1,2})[-/]?(?<month>[a-z]{3,9})[-/.,']*(?<year>\\d{2})"
                    + "|(?<month2>[a-z]{3,9})[-/.]?(?<day2>\\d{1,2})[-/.,']+(?<year2>\\d{2})");
    private static final int[] CENTURIES = {1900, 2000};

    /**
     * Returns the possible days of a text; empty if it has another form.
     *
     * @param text in lower case, without spaces
     */
    static Optional<ShortDate> of(String text) {
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return ofNamedMonth(named);
        }
        for (Pattern pattern : new Pattern[] {NUMBERS, JAPANESE, DIGITS}) {
            Matcher numbers = pattern.matcher(text);
            if (numbers.matches()) {
                return Optional.of(ofNumbers(numbers, pattern != JAPANESE));
            }
        }
        return Optional.empty();
    }

    /** Returns the only possible day; empty if there are several or none, or if it depends on an era. */
    Optional<LocalDate> only(Predicate<LocalDate> isPossible) {
        Set<LocalDate> possible = new TreeSet<>(western);
        possible.addAll(ofEras);
        possible.removeIf(isPossible.negate());
        return possible.size() == 1
                ? possible.stream().filter(western::contains).findFirst()
                : Optional.empty();
    }

    private static ShortDate ofNumbers(Matcher numbers, boolean isAnyOrder) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int third = Integer.parseInt(numbers.group(3));
        ShortDate readings = new ShortDate(new TreeSet<>(), new TreeSet<>());
        readings.add(first, second, third);
        if (isAnyOrder) {
            readings.add(third, first, second);
            readings.add(third, second, first);
        }
        for (Era era : Era.values()) {
            DateNotation.day(era.year(first), second, third)
                    .filter(day -> first > 0 && era.includes(day))
                    .ifPresent(readings.ofEras::add);
        }
        return readings;
    }

    private static Optional<ShortDate> ofNamedMonth(Matcher named) {
        boolean isDayFirst = named.group("day") != null;
        int month = DateNotation.monthNamed(named.group(isDayFirst ? "month" : "month2"));
        ShortDate readings = new ShortDate(new TreeSet<>(), Set.of());
        readings.add(
                Integer.parseInt(named.group(isDayFirst ? "year" : "year2")),
                month,
                Integer.parseInt(named.group(isDayFirst ? "day" : "day2")));
        return month == 0 ? Optional.empty() : Optional.of(readings);
    }

    private void add(int year, int month, int day) {
        for (int century : CENTURIES) {
            DateNotation.day(century + year, month, day).ifPresent(western::add);
        }
    }
}
