package org.hsproster.cli;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When the monthly run is to start. Looked at again and again, since a machine that sleeps does not count the time. */
final class MonthlySchedule {

    private final CronExpression cron;
    private final Clock clock;
    private Optional<ZonedDateTime> next;

    MonthlySchedule(CronExpression cron, Clock clock) {
        this.cron = cron;
        this.clock = clock;
        this.next = following();
    }

    /** Empty for a day that never comes, such as the 30th of February. */
    Optional<ZonedDateTime> next() {
        return next;
    }

    /** Runs if it is time, and tells whether it was. What has become due several times meanwhile, or during the run, is done once. */
    boolean look(Runnable run) {
        if (next.filter(time -> !time.isAfter(ZonedDateTime.now(clock))).isEmpty()) {
            return false;
        }
        run.run();
        next = following();
        return true;
    }

    private Optional<ZonedDateTime> following() {
        return Optional.ofNullable(cron.next(ZonedDateTime.now(clock)));
    }
}
