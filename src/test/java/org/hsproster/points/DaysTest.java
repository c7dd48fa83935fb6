package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final Days DAYS = Days.of(List.of(day(5), day(3), day(5), day(9)));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAY, UNTIL, BECAUSE
            2,   0,     none has come
            3,   1,     the first one has
            4,   1,     and no other yet
            5,   2,     twice the same is one day
            8,   2,     the day before the last
            9,   3,     the last
            10,  3,     all of them
            """)
    void thatHaveComeAreCounted(int day, int until, String because) {
        assertThat(DAYS.until(day(day))).as(because).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            AFTER, UNTIL, DAYS,  BECAUSE
            2,     9,     3 5 9, all
            3,     9,     5 9,   the day itself is not after it
            3,     8,     5,     the last has not come
            5,     5,     ,      no day is after itself
            9,     3,     ,      nothing lies between a day and an earlier one
            """)
    void betweenTwoDays(int after, int until, String days, String because) {
        List<LocalDate> expected = days == null
                ? List.of()
                : List.of(days.split(" ")).stream()
                        .map(each -> day(Integer.parseInt(each)))
                        .toList();

        assertThat(DAYS.between(day(after), day(until))).as(because).isEqualTo(expected);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
