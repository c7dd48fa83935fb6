package org.hsproster.batch.claim;

import java.io.Closeable;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hsproster.report.run.MachineName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * This process in the table {@code run_process}, where it tells every {@value #BEAT} seconds that it is alive. Times are
 * those of the database, since the clocks of machines differ.
 */
final class LiveProcess implements Closeable {

    /** The condition under which a row of the table is of a process that is alive. */
    static final String IS_ALIVE = "heartbeat > current_timestamp - interval '20' second";

    private static final Logger LOG = LoggerFactory.getLogger(LiveProcess.class);
    private static final int BEAT = 5;

    private final String id = UUID.randomUUID().toString();
    private final JdbcTemplate jdbc;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(LiveProcess::thread);
    private Optional<ScheduledFuture<?>> beats = Optional.empty();

    LiveProcess(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    String id() {
        return id;
    }

    /** Enters the process, unless that was done before. Processes that only read are not entered. */
    synchronized void begin() {
        if (beats.isEmpty()) {
            jdbc.update("delete from run_process where heartbeat < current_timestamp - interval '1' day");
            jdbc.update("delete from run_claim where process not in (select id from run_process)");
            jdbc.update(
                    "insert into run_process (id, machine, heartbeat) values (?, ?, current_timestamp)",
                    id,
                    MachineName.current());
            beats = Optional.of(heart.scheduleAtFixedRate(this::beat, BEAT, BEAT, TimeUnit.SECONDS));
        }
    }

    /** Fails for a while where the database cannot be reached; without its heartbeat, the process loses its claims. */
    private void beat() {
        try {
            jdbc.update("update run_process set heartbeat = current_timestamp where id = ?", id);
        } catch (DataAccessException e) {
            LOG.warn("the database cannot be told that this process is alive", e);
        }
    }

    /** Removes the process, with what it still claims. */
    @Override
    public synchronized void close() {
        heart.shutdownNow();
        if (beats.isPresent()) {
            jdbc.update("delete from run_process where id = ?", id);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
