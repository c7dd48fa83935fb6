package org.hsproster.monthly;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hsproster.batch.SharedDatabase;
import org.hsproster.batch.output.OutputException;
import org.hsproster.monthly.task.CronStart;
import org.hsproster.monthly.task.RunTasks;
import org.hsproster.monthly.task.StoredRun;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.support.CronExpression;

/** Monthly runs on a database that several processes share. This process works on them until it is closed. */
public final class SharedMonth implements Closeable {

    private static final long POLLING_MILLIS = 200;

    /** How long the database may not answer: it may be started again. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunTasks tasks;
    private final SharedWork work;
    private final Clock clock;

    /**
     * Begins to work on runs.
     *
     * @param cron when runs begin by themselves
     * @param scheduled the request of such a run
     */
    SharedMonth(
            SharedDatabase database,
            SharedWork work,
            Clock clock,
            Optional<CronExpression> cron,
            Supplier<MonthlyRequest> scheduled) {
        this.work = work;
        this.clock = clock;
        this.tasks = new RunTasks(
                database.dataSource(),
                database.transactionManager(),
                work,
                clock,
                cron.map(times -> new CronStart(times, () -> begin(scheduled.get()))));
        tasks.start();
    }

    /**
     * Begins a run and returns its result when it is over. Where one that asks for the same is not over, returns the
     * result of that; where another one is not over, waits for its end first.
     *
     * @throws OutputException where the inbox cannot be read
     */
    public MonthlyResult run(MonthlyRequest request) throws InterruptedException {
        Optional<StoredRun> run = Optional.empty();
        while (run.isEmpty()) {
            Optional<StoredRun> open = tasks.open();
            if (open.isPresent() && !work.request(open.get()).asksTheSameAs(request)) {
                work.listener().anotherRunIsOpen(work.request(open.get()).asOf());
                waitFor(open.get());
            } else {
                run = open.isPresent() ? open : begin(request);
                requireNotInterrupted();
            }
        }
        adopt(run.get());
        waitFor(run.get());
        return EndPart.together(
                work.results(run.get(), tasks.rosters(run.get().id())),
                tasks.ended(run.get().id()).stream()
                        .map(part -> work.json().read(part, EndPart.class))
                        .toList());
    }

    /** Begins a run; empty where another process was first. */
    private Optional<StoredRun> begin(MonthlyRequest request) {
        try {
            Inbox.Content content = request.inbox(clock.instant()).read();
            SharedRequest shared = SharedRequest.of(request, work.machine(), content.notAssessed());
            List<String> rosters = content.complete().stream()
                    .map(roster -> work.paths().write(roster.toAbsolutePath().normalize()))
                    .toList();
            Optional<StoredRun> begun = tasks.begin(work.json().write(shared), rosters);
            begun.ifPresent(run -> work.end().record(request, content.notAssessed()));
            return begun;
        } catch (IOException e) {
            throw OutputException.notWritable(request.folders().inbox(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Goes on with a run as this process would begin it, since its rules and password may be of no process any more. */
    private void adopt(StoredRun run) {
        SharedRequest request = work.request(run);
        SharedRequest adopted = request.adoptedBy(work.machine());
        if (!adopted.equals(request)) {
            tasks.change(run, work.json().write(adopted));
        }
    }

    private static void requireNotInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private void waitFor(StoredRun run) throws InterruptedException {
        Instant answered = clock.instant();
        while (true) {
            try {
                if (tasks.isOver(run.id())) {
                    return;
                }
                answered = clock.instant();
            } catch (DataAccessException e) {
                if (answered.plus(PATIENCE).isBefore(clock.instant())) {
                    throw e;
                }
            }
            Thread.sleep(POLLING_MILLIS);
        }
    }

    /** Leaves what is not done soon to other processes. */
    @Override
    public void close() {
        tasks.close();
    }
}
