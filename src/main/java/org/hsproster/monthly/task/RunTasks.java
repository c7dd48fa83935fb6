package org.hsproster.monthly.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the tasks of monthly runs from the table {@code scheduled_tasks}, as every process does that shares the database,
 * and as many at once as this machine has processors. The task of a process that dies is taken by another one after
 * twenty seconds.
 */
public final class RunTasks implements Closeable {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    /** After the first failure; it grows with each further one. */
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** How often a task may fail, or its process die, before it is given up: after some five minutes. */
    private static final int MOST_FAILURES = 10;
    /** What a process that is asked to stop gives its tasks before it leaves them to others. */
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final RunTable table;
    private final RunWork work;
    private final Duration pause;
    private final TransactionTemplate transactions;
    private final DatabaseTime time;
    private final OneTimeTask<Void> roster;
    private final OneTimeTask<Void> end;
    private final Scheduler scheduler;

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
        this(dataSource, transactionManager, work, clock, start, PAUSE);
    }

    /**
     * Returns tasks.
     *
     * @param pause before a task that failed is tried again
     */
    RunTasks(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            RunWork work,
            Clock clock,
            Optional<CronStart> start,
            Duration pause) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        this.table = new RunTable(jdbc);
        this.work = work;
        this.pause = pause;
        this.transactions = new TransactionTemplate(transactionManager);
        this.time = DatabaseTime.of(jdbc, clock);
        this.roster = Tasks.oneTime("monthly-roster")
                .onFailure(this::retryLater)
                .onDeadExecution(this::retryNow)
                .execute((instance, context) -> assess(TaskId.of(instance.getId()), context.getExecution()));
        this.end = Tasks.oneTime("monthly-end")
                .onFailure(this::retryLater)
                .onDeadExecution(this::retryNow)
                .execute((instance, context) -> end(instance.getId(), isHopeless(context.getExecution())));
        // Tasks are entered in the transaction of what they belong to.
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.of(roster, end))
                .startTasks(start.map(each -> recurring(each, clock)).stream().toList())
                .threads(Runtime.getRuntime().availableProcessors())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOPPING)
                .enableImmediateExecution()
                .failureLogging(LogLevel.ERROR, true)
                .clock(time)
                .build();
    }

    private static RecurringTask<Void> recurring(CronStart start, Clock clock) {
        return Tasks.recurring("monthly-start", new CronTimes(start.cron(), clock.getZone()))
                .execute((instance, context) -> start.work().run());
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
                List<TaskInstance<?>> tasks = IntStream.rangeClosed(1, rosters.size())
                        .<TaskInstance<?>>mapToObj(number -> roster.instance(new TaskId(run, number).toString()))
                        .toList();
                scheduler.scheduleBatch(tasks.isEmpty() ? List.of(end.instance(run)) : tasks, time.now());
                return new StoredRun(run, request);
            }));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
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

    private void assess(TaskId task, Execution execution) {
        Optional<StoredRun> run = table.open(task.run());
        Optional<StoredRoster> unfinished = table.unfinished(task);
        if (run.isPresent() && unfinished.isPresent()) {
            String assessed = assessed(run.get(), task, unfinished.get(), execution.consecutiveFailures);
            boolean isLastAttempt = execution.consecutiveFailures >= MOST_FAILURES;
            String result = work.archive(run.get(), unfinished.get(), assessed, isLastAttempt);
            transactions.executeWithoutResult(status -> {
                if (table.finish(task, result)) {
                    scheduler.scheduleIfNotExists(end.instance(task.run()), time.now());
                }
            });
        }
    }

    /** Returns the result for a roster, which is kept before the roster is archived. */
    private String assessed(StoredRun run, TaskId task, StoredRoster roster, int failures) {
        return roster.result().orElseGet(() -> {
            String result = failures > MOST_FAILURES
                    ? work.giveUp(run, roster)
                    : work.assess(run, roster, files(run.id()), failures == MOST_FAILURES);
            table.keep(task, result);
            return result;
        });
    }

    private List<String> files(String run) {
        return table.rosters(run).stream().map(StoredRoster::file).toList();
    }

    /** Ends a run. Of its parts, the one that has failed again and again is given up. */
    private void end(String id, boolean isHopeless) {
        table.open(id).ifPresent(run -> {
            List<Supplier<String>> parts = work.end(run, table.rosters(id));
            int first = table.ended(id).size();
            for (int number = first; number < parts.size(); number++) {
                boolean isGivenUp = isHopeless && number == first;
                table.endPart(
                        id,
                        number,
                        isGivenUp ? work.giveUpEnd() : parts.get(number).get());
            }
            table.end(id);
        });
    }

    private static boolean isHopeless(Execution execution) {
        return execution.consecutiveFailures >= MOST_FAILURES;
    }

    private void retryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        operations.reschedule(complete, time.now().plus(pause.multipliedBy(failures)));
    }

    private void retryNow(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, time.now());
    }

    /** Takes no more tasks, and leaves to others what is not done soon. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
