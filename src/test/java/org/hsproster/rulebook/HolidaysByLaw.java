package org.hsproster.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Derives the holidays of a year from 2015 on by the Act on National Holidays (Act No. 178 of 1948), with the names that
 * the Cabinet Office gives them.
 */
final class HolidaysByLaw {

    private final int year;
    private final SortedMap<LocalDate, String> days = new TreeMap<>();

    private HolidaysByLaw(int year) {
        this.year = year;
    }

    static SortedMap<LocalDate, String> in(int year) {
        HolidaysByLaw holidays = new HolidaysByLaw(year);
        holidays.fixedDays();
        holidays.mondays();
        holidays.ofTheAccession();
        holidays.daysOff();
        return holidays.days;
    }

    /** Art. 2; the equinoxes by the usual formula for 1980 to 2099, in Japan Standard Time. */
    private void fixedDays() {
        add(1, 1, "元日");
        add(2, 11, "建国記念の日");
        add(3, equinox(20.8431), "春分の日");
        add(4, 29, "昭和の日");
        add(5, 3, "憲法記念日");
        add(5, 4, "みどりの日");
        add(5, 5, "こどもの日");
        add(9, equinox(23.2488), "秋分の日");
        add(11, 3, "文化の日");
        add(11, 23, "勤労感謝の日");
        if (year <= 2018) {
            add(12, 23, "天皇誕生日");
        } else if (year >= 2020) {
            add(2, 23, "天皇誕生日");
        }
    }

    /** Art. 2, and for 2020 and 2021 the Acts on the Olympic Games (Act No. 55 of 2018, Act No. 68 of 2020). */
    private void mondays() {
        monday(1, 2, "成人の日");
        monday(9, 3, "敬老の日");
        if (year == 2020) {
            olympic(LocalDate.of(2020, 7, 23), LocalDate.of(2020, 8, 10));
        } else if (year == 2021) {
            olympic(LocalDate.of(2021, 7, 22), LocalDate.of(2021, 8, 8));
        } else {
            monday(7, 3, "海の日");
            monday(10, 2, year < 2019 ? "体育の日" : year == 2019 ? "体育の日（スポーツの日）" : "スポーツの日");
            if (year >= 2016) {
                add(8, 11, "山の日");
            }
        }
    }

    private void olympic(LocalDate marineDay, LocalDate mountainDay) {
        days.put(marineDay, "海の日");
        days.put(marineDay.plusDays(1), "スポーツの日");
        days.put(mountainDay, "山の日");
    }

    /** Act No. 99 of 2018. */
    private void ofTheAccession() {
        if (year == 2019) {
            add(5, 1, "休日（祝日扱い）");
            add(10, 22, "休日（祝日扱い）");
        }
    }

    /** Art. 3(2) and (3): the next day that is no holiday for one on a Sunday, and a day between two holidays. */
    private void daysOff() {
        Map<LocalDate, String> national = Map.copyOf(days);
        for (LocalDate day : national.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day.plusDays(1);
                while (national.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.put(next, "休日");
            }
            if (national.containsKey(day.plusDays(2))) {
                days.putIfAbsent(day.plusDays(1), "休日");
            }
        }
    }

    private void add(int month, int day, String name) {
        days.put(LocalDate.of(year, month, day), name);
    }

    private void monday(int month, int week, String name) {
        days.put(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.MONDAY)), name);
    }

    private int equinox(double dayOf1980) {
        int years = year - 1980;
        return (int) (dayOf1980 + 0.242194 * years - years / 4);
    }
}
