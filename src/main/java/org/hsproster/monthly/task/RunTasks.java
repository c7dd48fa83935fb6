package org.hsproster.monthly.task;

import java.io.Closeable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tasks of monthly runs, one a roster and one for the end, as all processes do them that share the database. */
public final class RunTasks implements Closeable {

    /** How often a task may be begun before it is given up, as it fails or its process dies: after some five minutes. */
    private static final int MOST_ATTEMPTS = 10;

    private final RunTable table;
    private final RunWork work;
    private final TransactionTemplate transactions;
    private final TaskScheduler scheduler;

    /**
     * Returns tasks.
     *
     * @param start of runs, where this process may begin them at set times
     */
    public RunTasks(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            RunWork work,
            Clock clock,
            Optional<CronStart> start) {
        this(dataSource, transactionManager, work, clock, start, TaskTimes.USUAL);
    }

    /** Returns tasks with other times. */
    RunTasks(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            RunWork work,
            Clock clock,
            Optional<CronStart> start,
            TaskTimes times) {
        this.table = new RunTable(new JdbcTemplate(dataSource));
        this.work = work;
        this.transactions = new TransactionTemplate(transactionManager);
        this.scheduler = new TaskScheduler(dataSource, clock, start, times, id -> assess(TaskId.of(id)), this::end);
    }

    /** Takes tasks from now on. */
    public void start() {
        scheduler.start();
    }

    /**
     * Begins a run.
     *
     * @param rosters as they are stored
     * @return empty where another run is not over
     */
    public Optional<StoredRun> begin(String request, List<String> rosters) {
        try {
            return Optional.ofNullable(transactions.execute(status -> {
                String run = table.begin(request, rosters);
                if (rosters.isEmpty()) {
                    scheduler.enterEnd(run);
                } else {
                    scheduler.enterRosters(IntStream.rangeClosed(1, rosters.size())
                            .mapToObj(number -> new TaskId(run, number).toString())
                            .toList());
                }
                return new StoredRun(run, request);
            }));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** Changes the request of a run that is not over. */
    public void change(StoredRun run, String request) {
        table.change(run.id(), request);
    }

    /** Returns the run that is not over. */
    public Optional<StoredRun> open() {
        return table.open();
    }

    /** Tests whether a run is over. */
    public boolean isOver(String run) {
        return table.open(run).isEmpty();
    }

    /** Returns the rosters of a run, in their order. */
    public List<StoredRoster> rosters(String run) {
        return table.rosters(run);
    }

    /** Returns the results of the parts of a run's end that are done. */
    public List<String> ended(String run) {
        return table.ended(run);
    }

    private void assess(TaskId task) {
        Optional<StoredRun> run = table.open(task.run());
        Optional<StoredRoster> unfinished = table.unfinished(task);
        if (run.isPresent() && unfinished.isPresent()) {
            requireFit(run.get());
            int attempt = table.attempt(task);
            try {
                String assessed = assessed(run.get(), task, unfinished.get(), attempt);
                finish(task, work.archive(run.get(), unfinished.get(), assessed, attempt >= MOST_ATTEMPTS));
            } catch (LeftToOthersException e) {
                table.takeBackAttempt(task);
                throw e;
            }
        }
    }

    private void finish(TaskId task, String result) {
        transactions.executeWithoutResult(status -> {
            if (table.finish(task, result)) {
                scheduler.enterEnd(task.run());
            }
        });
    }

    /** Returns the result for a roster, which is kept before the roster is archived. */
    private String assessed(StoredRun run, TaskId task, StoredRoster roster, int attempt) {
        return roster.result().orElseGet(() -> {
            String result = attempt > MOST_ATTEMPTS
                    ? work.giveUp(run, roster)
                    : work.assess(run, roster, files(run.id()), attempt == MOST_ATTEMPTS);
            table.keep(task, result);
            return result;
        });
    }

    private List<String> files(String run) {
        return table.rosters(run).stream().map(StoredRoster::file).toList();
    }

    private void requireFit(StoredRun run) {
        try {
            work.requireFit(run);
        } catch (RuntimeException e) {
            scheduler.rest();
            throw new LeftToOthersException(e);
        }
    }

    private void end(String id) {
        table.open(id).ifPresent(run -> {
            requireFit(run);
            int attempt = table.attemptToEnd(id);
            try {
                end(run, attempt >= MOST_ATTEMPTS);
            } catch (LeftToOthersException e) {
                table.takeBackAttemptToEnd(id);
                throw e;
            }
        });
    }

    /** Ends a run. Of its parts, the one that has failed again and again is given up. */
    private void end(StoredRun run, boolean isHopeless) {
        List<Supplier<String>> parts = work.end(run, table.rosters(run.id()));
        int first = table.ended(run.id()).size();
        for (int number = first; number < parts.size(); number++) {
            boolean isGivenUp = isHopeless && number == first;
            table.endPart(
                    run.id(),
                    number,
                    isGivenUp ? work.giveUpEnd() : parts.get(number).get());
        }
        table.end(run.id());
    }

    /** Takes no more tasks, and leaves to others what is not done soon. */
    @Override
    public void close() {
        scheduler.close();
    }
}
