package org.hsproster.cli;

import java.io.Closeable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts the monthly run when it is time, for as long as the page is served. */
final class MonthlyClock implements Closeable {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int SECONDS = 20;

    private final MonthlySchedule schedule;
    private final CommandOutput console;
    private final Runnable run;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(MonthlyClock::thread);
    private final ScheduledFuture<?> looking;

    MonthlyClock(MonthlySchedule schedule, CommandOutput console, Runnable run) {
        this.schedule = schedule;
        this.console = console;
        this.run = run;
        tellNext();
        this.looking = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        boolean hasRun = schedule.look(() -> {
            console.say("cli.serve.monthly.begins");
            run.run();
        });
        if (hasRun) {
            tellNext();
        }
    }

    private void tellNext() {
        schedule.next()
                .map(ZonedDateTime::toLocalDateTime)
                .ifPresent(time ->
                        console.say("cli.serve.monthly", TO_THE_MINUTE.format(time.truncatedTo(ChronoUnit.MINUTES))));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "monthly-run");
        thread.setDaemon(true);
        return thread;
    }

    /** A run that is at work is finished by the next one. */
    @Override
    public void close() {
        looking.cancel(false);
        executor.shutdown();
    }
}
