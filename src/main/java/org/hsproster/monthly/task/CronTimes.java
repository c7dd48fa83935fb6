package org.hsproster.monthly.task;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.scheduling.support.CronExpression;

/** The times of a cron expression of the settings. The library has another form of such expressions. */
record CronTimes(CronExpression cron, ZoneId zone) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        return next(complete.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return next(now);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    private Instant next(Instant after) {
        ZonedDateTime next = cron.next(after.atZone(zone));
        return next == null ? NEVER : next.toInstant();
    }
}
