package org.hsproster.monthly;

import java.io.Closeable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.scheduling.support.CronExpression;

/** Starts the monthly run whenever it is due, until it is closed. */
public final class MonthlyClock implements Closeable {

    private static final int SECONDS = 20;

    private final MonthlySchedule schedule;
    private final Consumer<LocalDateTime> announcement;
    private final Runnable run;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(MonthlyClock::thread);
    private final ScheduledFuture<?> checks;

    /**
     * Starts a clock.
     *
     * @param announcement receives the time of the next run, at once and after every run
     */
    public MonthlyClock(CronExpression cron, Clock clock, Consumer<LocalDateTime> announcement, Runnable run) {
        this.schedule = new MonthlySchedule(cron, clock);
        this.announcement = announcement;
        this.run = run;
        announceNext();
        this.checks = executor.scheduleWithFixedDelay(this::check, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Starts the run if it is due. */
    public void check() {
        if (schedule.runIfDue(run)) {
            announceNext();
        }
    }

    private void announceNext() {
        schedule.next().map(ZonedDateTime::toLocalDateTime).ifPresent(announcement);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "monthly-run");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts no more runs. One that is in progress goes on; if the process ends first, the next run completes it. */
    @Override
    public void close() {
        checks.cancel(false);
        executor.shutdown();
    }
}
