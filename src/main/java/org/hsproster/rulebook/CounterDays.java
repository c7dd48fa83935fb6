package org.hsproster.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which the counters of the immigration bureaus are open: not on Saturdays, Sundays and holidays, nor at
 * the turn of the year. In years that the list of holidays does not cover, holidays count as open days.
 *
 * <p>Law: Act on the Holidays of Administrative Organs (行政機関の休日に関する法律, Act No. 91 of 1988), art. 1(1).
 */
public final class CounterDays {

    private static final int HUNDRED = 100;

    private final NationalHolidays holidays;
    private final Parameter yearEnd;
    private final Parameter newYear;

    private CounterDays(NationalHolidays holidays, Parameter yearEnd, Parameter newYear) {
        this.holidays = holidays;
        this.yearEnd = yearEnd;
        this.newYear = newYear;
    }

    public static CounterDays of(Rulebook rulebook) {
        return new CounterDays(
                rulebook.holidays(),
                rulebook.parameter("renewal.counter_year_end"),
                rulebook.parameter("renewal.counter_new_year"));
    }

    /** Tests whether the counters are open on a day. */
    public boolean isOpen(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && !holidays.contains(date)
                && !isTurnOfTheYear(date);
    }

    private boolean isTurnOfTheYear(LocalDate date) {
        int day = date.getMonthValue() * HUNDRED + date.getDayOfMonth();
        return day >= yearEnd.valueOn(date) || day <= newYear.valueOn(date);
    }

    /** Returns the first open day from {@code from} to {@code to}, both included. */
    public Optional<LocalDate> first(LocalDate from, LocalDate to) {
        return open(Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1)));
    }

    /** Returns the last open day from {@code from} to {@code to}, both included. */
    public Optional<LocalDate> last(LocalDate from, LocalDate to) {
        return open(Stream.iterate(to, day -> !day.isBefore(from), day -> day.minusDays(1)));
    }

    private Optional<LocalDate> open(Stream<LocalDate> days) {
        return days.filter(this::isOpen).findFirst();
    }
}
