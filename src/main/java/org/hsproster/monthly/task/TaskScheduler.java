package org.hsproster.monthly.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler of this process, over the table {@code scheduled_tasks}. It takes as many tasks at once as this machine
 * has processors; those of a process that dies are taken by another one after twenty seconds.
 */
final class TaskScheduler implements Closeable {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    private final String name = UUID.randomUUID().toString();
    private final JdbcTemplate jdbc;
    private final DatabaseTime time;
    private final TaskTimes times;
    private final CustomTask<Void> roster;
    private final CustomTask<Void> end;
    private final Scheduler scheduler;

    /**
     * Returns a scheduler that is not started.
     *
     * @param roster does the task of a roster, by its id
     * @param end ends a run, by its id
     */
    TaskScheduler(
            DataSource dataSource,
            Clock clock,
            Optional<CronStart> start,
            TaskTimes times,
            Consumer<String> roster,
            Consumer<String> end) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.time = DatabaseTime.of(jdbc);
        this.times = times;
        this.roster = task("monthly-roster", roster);
        this.end = task("monthly-end", end);
        // Tasks are entered in the transaction of what they belong to.
        this.scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource), List.of(this.roster, this.end))
                .startTasks(start.map(each -> recurring(each, clock)).stream().toList())
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(Runtime.getRuntime().availableProcessors())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(times.stopping())
                .enableImmediateExecution()
                .failureLogging(LogLevel.ERROR, true)
                .clock(time)
                .build();
    }

    private CustomTask<Void> task(String kind, Consumer<String> work) {
        return Tasks.custom(kind, Void.class)
                .onFailure(this::retryLater)
                .onDeadExecution(this::retryNow)
                .execute((instance, context) -> completed(instance, work));
    }

    private CompletionHandler<Void> completed(TaskInstance<Void> instance, Consumer<String> work) {
        try {
            work.accept(instance.getId());
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (LeftToOthersException e) {
            return (complete, operations) ->
                    operations.reschedule(complete, time.now().plus(times.pause()));
        }
    }

    private static RecurringTask<Void> recurring(CronStart start, Clock clock) {
        return Tasks.recurring("monthly-start", new CronTimes(start.cron(), clock.getZone()))
                .execute((instance, context) -> start.work().run());
    }

    private void retryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Execution execution = complete.getExecution();
        operations.reschedule(
                complete, time.now().plus(times.pause().multipliedBy(execution.consecutiveFailures + 1L)));
    }

    private void retryNow(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, time.now());
    }

    /** Takes tasks from now on. */
    void start() {
        scheduler.start();
    }

    /** Takes no tasks for a while. */
    void rest() {
        scheduler.pause();
        CompletableFuture.delayedExecutor(times.rest().toMillis(), TimeUnit.MILLISECONDS)
                .execute(scheduler::resume);
    }

    /** Enters the tasks of rosters, in the transaction of the caller. */
    void enterRosters(List<String> ids) {
        Instant now = time.now();
        scheduler.scheduleBatch(
                ids.stream().<TaskInstance<?>>map(roster::instance).toList(), now);
    }

    /** Enters the end of a run unless it is entered, in the transaction of the caller. */
    void enterEnd(String run) {
        scheduler.scheduleIfNotExists(end.instance(run), time.now());
    }

    /** Takes no more tasks, and leaves to others at once what is not done soon. */
    @Override
    public void close() {
        scheduler.stop();
        jdbc.update(
                "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where picked_by = ?",
                name);
    }
}
