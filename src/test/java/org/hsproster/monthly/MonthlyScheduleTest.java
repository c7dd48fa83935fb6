package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.testing.browser.MovableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.scheduling.support.CronExpression;

class MonthlyScheduleTest {

    /** It is 2026-11-21 12:00 in Tokyo. */
    private final MovableClock clock = new MovableClock();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            CRON             | LATER     | RUNS | BECAUSE
            0 0 6 1 * *      | P9DT17H59M | 0   | a minute is left
            0 0 6 1 * *      | P9DT18H   | 1    | it is the first, six o'clock in Tokyo
            0 0 6 1 * *      | P80D      | 1    | what was missed three times is done once
            0 0 12 21 11 *   | PT0S      | 0    | this very moment is over
            0 0 6 30 2 *     | P900D     | 0    | that day never comes
            """)
    void startsWhenItIsTime(String cron, Duration later, int runs, String because) {
        List<String> run = new ArrayList<>();
        MonthlySchedule schedule = new MonthlySchedule(CronExpression.parse(cron), clock);
        clock.move(later);
        schedule.runIfDue(() -> run.add("run"));
        schedule.runIfDue(() -> run.add("run"));

        assertThat(run).as(because).hasSize(runs);
    }
}
