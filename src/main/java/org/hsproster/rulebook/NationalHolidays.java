package org.hsproster.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Derives further holidays from the national holidays of a year (Act on National Holidays, art. 3). */
final class NationalHolidays {

    private final Set<LocalDate> national;

    private NationalHolidays(Set<LocalDate> national) {
        this.national = national;
    }

    /** Returns all holidays: the national ones, their substitutes, and the days between two of them. */
    static Set<LocalDate> with(Set<LocalDate> national) {
        NationalHolidays holidays = new NationalHolidays(national);
        Set<LocalDate> all = new HashSet<>(national);
        for (LocalDate day : national) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                all.add(holidays.substitute(day));
            }
            LocalDate next = day.plusDays(1);
            if (national.contains(day.plusDays(2))) {
                all.add(next);
            }
        }
        return all;
    }

    /** Returns the first day after a national holiday on a Sunday that is not a holiday itself (振替休日, art. 3(2)). */
    private LocalDate substitute(LocalDate sunday) {
        LocalDate day = sunday.plusDays(1);
        while (national.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
