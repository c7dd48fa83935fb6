package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The counters of the immigration bureaus")
class CounterDaysTest {

    private static final CounterDays COUNTER = CounterDays.of(Rulebook.load());

    /** The holidays that the Cabinet Office lists, and the ones that follow from the Act, on Mondays to Fridays. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        YEAR | CLOSED FROM MONDAY TO FRIDAY
        2019 | 01-01 01-02 01-03 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-06 07-15 08-12 09-16 09-23 10-14 10-22 11-04 12-30 12-31
        2020 | 01-01 01-02 01-03 01-13 02-11 02-24 03-20 04-29 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23 12-29 12-30 12-31
        2021 | 01-01 01-11 02-11 02-23 04-29 05-03 05-04 05-05 07-22 07-23 08-09 09-20 09-23 11-03 11-23 12-29 12-30 12-31
        2023 | 01-02 01-03 01-09 02-23 03-21 05-03 05-04 05-05 07-17 08-11 09-18 10-09 11-03 11-23 12-29
        2024 | 01-01 01-02 01-03 01-08 02-12 02-23 03-20 04-29 05-03 05-06 07-15 08-12 09-16 09-23 10-14 11-04 12-30 12-31
        2025 | 01-01 01-02 01-03 01-13 02-11 02-24 03-20 04-29 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-24 12-29 12-30 12-31
        2026 | 01-01 01-02 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-29 12-30 12-31
        2027 | 01-01 01-11 02-11 02-23 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23 12-29 12-30 12-31
        """)
    void areClosedOnTheHolidaysOfAYear(int year, String closed) {
        Set<LocalDate> expected = Arrays.stream(closed.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                        .filter(day -> !COUNTER.isOpen(day)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        DATE,       OPEN,  BECAUSE
        2026-12-28, true,  the last day of the year
        2026-12-29, false, closed by the Act on the holidays of administrative organs
        2027-01-03, false, the last closed day of the new year
        2027-01-04, true,  the first day of the year
        2026-12-04, true,  a Friday
        2026-12-05, false, a Saturday
        2026-12-06, false, a Sunday
        2026-12-07, true,  a Monday
        2026-09-22, false, between two national holidays
        2026-09-24, true,  after three days in a row
        2026-05-06, false, the substitute for Sunday the third of May
        2026-05-07, true,  the substitute is one day
        2027-03-21, false, the equinox falls on a Sunday
        2027-03-22, false, its substitute
        2027-03-23, true,  the day after
        2027-09-21, true,  three days lie between the two holidays
        2027-09-22, true,  the same
        2024-02-11, false, a national holiday on a Sunday
        2018-12-24, false, the substitute of the former emperor's birthday
        2019-12-23, true,  no longer a holiday
        """)
    void areOpenOrNot(LocalDate date, boolean open, String because) {
        assertThat(COUNTER.isOpen(date)).as(because).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FROM,       TO,         FIRST,      LAST,       BECAUSE
        2026-12-01, 2027-01-31, 2026-12-01, 2027-01-29, the last day is a Sunday
        2026-12-05, 2026-12-06, ,           ,           a weekend
        2026-12-29, 2027-01-03, ,           ,           the turn of the year
        2026-12-29, 2027-01-04, 2027-01-04, 2027-01-04, the day after it
        2026-12-28, 2027-01-03, 2026-12-28, 2026-12-28, the day before it
        2026-09-19, 2026-09-23, ,           ,           five days off
        2026-09-18, 2026-09-24, 2026-09-18, 2026-09-24, both ends are included
        2026-12-02, 2026-12-01, ,           ,           no day at all
        """)
    void areOpenFirstAndLastWithin(LocalDate from, LocalDate to, LocalDate first, LocalDate last, String because) {
        assertThat(COUNTER.first(from, to)).as(because).isEqualTo(Optional.ofNullable(first));
        assertThat(COUNTER.last(from, to)).as(because).isEqualTo(Optional.ofNullable(last));
    }

    /** In these years only weekends and the turn of the year are known. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        DATE,       OPEN,  BECAUSE
        2027-12-28, true,  the last day of the year
        2027-12-29, false, the list covers the year; the turn of the year is a rule
        2027-12-31, false, the last day that the list covers
        2028-01-01, false, a Saturday
        2028-01-03, false, the turn of the year
        2028-01-04, true,  the day after it
        2028-01-10, true,  Coming of Age Day by the Act
        2028-05-03, true,  Constitution Memorial Day by the Act
        2028-05-06, false, a Saturday
        2031-12-29, false, the turn of the year
        2031-12-26, true,  a Friday
        """)
    void areOpenOnHolidaysBeyondTheList(LocalDate date, boolean open, String because) {
        assertThat(COUNTER.isOpen(date)).as(because).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FILE,             VALUE, OPEN,       CLOSED
        counter-year-end, 1230,  2026-12-29, 2026-12-30
        counter-year-end, 1228,  2026-12-25, 2026-12-28
        counter-new-year, 104,   2027-01-05, 2027-01-04
        counter-new-year, 101,   2028-01-03, 2027-01-01
        """)
    void closeAtTheTurnOfTheYearByTheRules(String file, String value, LocalDate open, LocalDate closed) {
        String path = "renewal/" + file + ".yaml";
        String rule = Resources.text(path).replaceFirst("value: \\d+", "value: " + value);

        CounterDays others = CounterDays.of(Rulebook.load().overlaidWith(Map.of(path, rule)));

        assertThat(others.isOpen(open)).isTrue();
        assertThat(others.isOpen(closed)).isFalse();
    }

    @Test
    void areNeverClosedForMoreThanTenDays() {
        LocalDate.of(2015, 4, 1)
                .datesUntil(LocalDate.of(2040, 1, 1))
                .forEach(day -> assertThat(COUNTER.first(day, day.plusDays(10)))
                        .as(day.toString())
                        .isPresent());
    }
}
