package org.hsproster.renewal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAYS,       SEGMENTS,             BECAUSE
            ++++++++++, 0-9+,                  every day passes
            ----------, 0-9-,                  no day passes
            +++++-----, 0-4+ 5-9-,             passes first
            -----+++++, 0-4- 5-9+,             passes later
            --++++----, 0-1- 2-5+ 6-9-,        passes between
            +---------, 0-0+ 1-9-,             only the first day
            ---------+, 0-8- 9-9+,             only the last day
            +-+-+-+-+-, 0-0+ 1-1- 2-2+ 3-3- 4-4+ 5-5- 6-6+ 7-7- 8-8+ 9-9-, every day is another
            """)
    void areCutWherePassingTurns(String days, String periods, String because) {
        List<LocalDate> changes =
                FIRST.plusDays(1).datesUntil(FIRST.plusDays(days.length())).toList();

        assertThat(PassingPeriod.between(
                        FIRST,
                        FIRST.plusDays(days.length() - 1L),
                        changes,
                        date -> days.charAt(FIRST.until(date).getDays()) == '+'))
                .as(because)
                .isEqualTo(periods(periods));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DATE,       INSIDE, BECAUSE
            2027-01-02, false,  the day before
            2027-01-03, true,   the first day
            2027-01-05, true,   the last day
            2027-01-06, false,  the day after
            """)
    void bothEndsBelongToIt(LocalDate date, boolean inside, String because) {
        PassingPeriod segment = new PassingPeriod(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 5), true);

        assertThat(segment.contains(date)).as(because).isEqualTo(inside);
    }

    /** Parses periods: {@code 0-4+} passes on the first five days. */
    private static List<PassingPeriod> periods(String text) {
        return Arrays.stream(text.split(" "))
                .map(each -> new PassingPeriod(
                        FIRST.plusDays(each.charAt(0) - '0'),
                        FIRST.plusDays(each.charAt(2) - '0'),
                        each.charAt(3) == '+'))
                .toList();
    }
}
