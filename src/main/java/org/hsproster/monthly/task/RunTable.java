package org.hsproster.monthly.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The monthly runs, in the tables {@code monthly_run}, {@code monthly_roster} and {@code monthly_end}. */
record RunTable(JdbcTemplate jdbc) {

    private static final String OPEN = "open";

    /**
     * Begins a run, in the transaction of the caller.
     *
     * @param rosters as they are stored, in their order
     * @return its id
     * @throws DuplicateKeyException where another run is not over
     */
    String begin(String request, List<String> rosters) {
        String id = UUID.randomUUID().toString();
        jdbc.update("delete from monthly_run where ended < current_timestamp - interval '1' year");
        jdbc.update(
                "insert into monthly_run (id, request, begun, open_mark) values (?, ?, current_timestamp, ?)",
                id,
                request,
                OPEN);
        jdbc.batchUpdate(
                "insert into monthly_roster (run_id, number, file) values (?, ?, ?)",
                IntStream.range(0, rosters.size())
                        .mapToObj(i -> new Object[] {id, i + 1, rosters.get(i)})
                        .toList());
        return id;
    }

    /** Returns the run that is not over. */
    Optional<StoredRun> open() {
        return runs("where open_mark is not null");
    }

    /** Returns a run that is not over. */
    Optional<StoredRun> open(String id) {
        return runs("where open_mark is not null and id = ?", id);
    }

    /** Returns the rosters of a run, in their order. */
    List<StoredRoster> rosters(String run) {
        return jdbc.query(
                "select file, result from monthly_roster where run_id = ? order by number",
                (row, number) -> roster(row),
                run);
    }

    /** Returns a roster; empty where it is finished. */
    Optional<StoredRoster> unfinished(TaskId task) {
        return jdbc
                .query(
                        "select file, result from monthly_roster where run_id = ? and number = ? and not finished",
                        (row, number) -> roster(row),
                        task.run(),
                        task.number())
                .stream()
                .findFirst();
    }

    /** Counts an attempt to do the task of a roster, and returns how many there were with it. */
    int attempt(TaskId task) {
        count(task, 1);
        return attempts(
                "select attempts from monthly_roster where run_id = ? and number = ?", task.run(), task.number());
    }

    /** Takes the last attempt back. */
    void takeBackAttempt(TaskId task) {
        count(task, -1);
    }

    private void count(TaskId task, int more) {
        jdbc.update(
                "update monthly_roster set attempts = attempts + ? where run_id = ? and number = ?",
                more,
                task.run(),
                task.number());
    }

    /** Counts an attempt to end a run, and returns how many there were with it. */
    int attemptToEnd(String run) {
        countEnd(run, 1);
        return attempts("select end_attempts from monthly_run where id = ?", run);
    }

    /** Takes the last attempt to end a run back. */
    void takeBackAttemptToEnd(String run) {
        countEnd(run, -1);
    }

    private void countEnd(String run, int more) {
        jdbc.update("update monthly_run set end_attempts = end_attempts + ? where id = ?", more, run);
    }

    private int attempts(String query, Object... values) {
        return jdbc.queryForList(query, Integer.class, values).stream()
                .findFirst()
                .orElse(0);
    }

    void change(String run, String request) {
        jdbc.update("update monthly_run set request = ? where id = ? and open_mark is not null", request, run);
    }

    /** Keeps the result for a roster that is assessed and not finished. */
    void keep(TaskId task, String result) {
        jdbc.update(
                "update monthly_roster set result = ? where run_id = ? and number = ? and not finished",
                result,
                task.run(),
                task.number());
    }

    /**
     * Finishes a roster, in the transaction of the caller. Processes that finish rosters of a run wait for each other.
     *
     * @return whether none of the run is left
     */
    boolean finish(TaskId task, String result) {
        jdbc.queryForList("select id from monthly_run where id = ? for update", task.run());
        jdbc.update(
                "update monthly_roster set result = ?, finished = true"
                        + " where run_id = ? and number = ? and not finished",
                result,
                task.run(),
                task.number());
        return jdbc.queryForList("select 1 from monthly_roster where run_id = ? and not finished", task.run())
                .isEmpty();
    }

    /** Returns the results of the parts of the end that are done. */
    List<String> ended(String run) {
        return jdbc.queryForList("select result from monthly_end where run_id = ? order by number", String.class, run);
    }

    /** Keeps the result of the next part of the end. */
    void endPart(String run, int number, String result) {
        jdbc.update("insert into monthly_end (run_id, number, result) values (?, ?, ?)", run, number, result);
    }

    void end(String run) {
        jdbc.update("update monthly_run set ended = current_timestamp, open_mark = null where id = ?", run);
    }

    private Optional<StoredRun> runs(String which, Object... values) {
        return jdbc
                .query(
                        "select id, request from monthly_run " + which,
                        (row, number) -> new StoredRun(row.getString(1), row.getString(2)),
                        values)
                .stream()
                .findFirst();
    }

    private static StoredRoster roster(ResultSet row) throws SQLException {
        return new StoredRoster(row.getString(1), Optional.ofNullable(row.getString(2)));
    }
}
