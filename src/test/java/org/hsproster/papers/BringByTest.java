package org.hsproster.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.rulebook.CounterDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a Monday, 2026-11-16. */
@DisplayName("The employee is to bring papers by")
class BringByTest {

    private static final BringBy BRING_BY = new BringBy(CounterDays.of(Prepared.RULES));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILING,     LAST,       DAY,        BECAUSE
            2027-03-05, 2027-04-20, 2027-02-03, 30 days before filing
            2027-03-08, 2027-04-20, 2027-02-05, which was a Saturday
            2027-02-10, 2027-04-20, 2027-01-08, and here the Monday of a holiday
            2026-12-30, 2027-03-30, 2026-11-30, two weeks ahead is enough
            2026-12-29, 2027-03-30, 2026-11-30, and a day less is not: two weeks
            2026-11-16, 2027-03-30, 2026-11-30, the window is open: two weeks
            2026-11-16, 2026-12-07, 2026-11-30, a week is left after them
            2026-11-16, 2026-12-04, 2026-11-27, or they are a week before the last day
            2026-11-16, 2026-11-26, 2026-11-19, even if that is this week
            2026-11-16, 2026-11-24, 2026-11-17, or tomorrow
            2026-11-16, 2026-11-23, ,           today is at once
            2026-11-16, 2026-11-16, ,           the last day
            """)
    void aWorkingDay(LocalDate filing, LocalDate last, LocalDate day, String because) {
        assertThat(BRING_BY.of(LocalDate.of(2026, 11, 16), filing, last))
                .as(because)
                .isEqualTo(Optional.ofNullable(day));
    }
}
