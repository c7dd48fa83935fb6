package org.hsproster.monthly;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** The times at which the monthly run starts. They are compared with the clock: a timer stops while a machine sleeps. */
final class MonthlySchedule {

    private final CronExpression cron;
    private final Clock clock;
    private Optional<ZonedDateTime> next;

    MonthlySchedule(CronExpression cron, Clock clock) {
        this.cron = cron;
        this.clock = clock;
        this.next = following();
    }

    /** Returns the time of the next run; empty for a day that never comes, such as the 30th of February. */
    Optional<ZonedDateTime> next() {
        return next;
    }

    /** Runs if it is time, and returns whether it was. Times that were missed, or passed during the run, count once. */
    boolean runIfDue(Runnable run) {
        if (next.filter(time -> !time.isAfter(time())).isEmpty()) {
            return false;
        }
        run.run();
        next = following();
        return true;
    }

    private Optional<ZonedDateTime> following() {
        return Optional.ofNullable(cron.next(time()));
    }

    private ZonedDateTime time() {
        return clock.instant().atZone(clock.getZone());
    }
}
