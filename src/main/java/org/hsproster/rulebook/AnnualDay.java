package org.hsproster.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that recurs every year, as in {@code counter-days.csv}. */
interface AnnualDay {

    /** Returns the day in a year; empty if the year does not have it. */
    Optional<LocalDate> in(int year);

    /**
     * Parses the notation.
     *
     * @throws RulebookException for an unknown notation
     */
    static AnnualDay of(String notation, String where) {
        return switch (notation) {
            case "none" -> year -> Optional.empty();
            case "MARCH_EQUINOX" -> year -> Optional.of(equinox(year, 3, 20.8431));
            case "SEPTEMBER_EQUINOX" -> year -> Optional.of(equinox(year, 9, 23.2488));
            default -> dated(notation, where);
        };
    }

    private static AnnualDay dated(String notation, String where) {
        Matcher fixed = Notation.FIXED.matcher(notation);
        if (fixed.matches()) {
            MonthDay day = MonthDay.of(Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
            return year -> Optional.of(day.atYear(year));
        }
        Matcher monday = Notation.MONDAY.matcher(notation);
        if (monday.matches()) {
            int month = Integer.parseInt(monday.group(1));
            int week = Integer.parseInt(monday.group(2));
            return year -> Optional.of(
                    LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.MONDAY)));
        }
        throw new RulebookException(where, notation + " is no day, such as 05-03 or 01-MON-2");
    }

    /**
     * Returns the day of the equinox in Japan Standard Time; exact for 1980 to 2099 by the usual formula, and at most
     * one day off in the following century.
     *
     * @param offset day and fraction of the equinox of 1980
     */
    private static LocalDate equinox(int year, int month, double offset) {
        int sinceEpoch = year - 1980;
        return LocalDate.of(year, month, (int) (offset + 0.242194 * sinceEpoch - Math.floorDiv(sinceEpoch, 4)));
    }

    /** The two notations with numbers. */
    final class Notation {
        private static final Pattern FIXED = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
        private static final Pattern MONDAY = Pattern.compile("(0[1-9]|1[0-2])-MON-([1-4])");

        private Notation() {}
    }
}
