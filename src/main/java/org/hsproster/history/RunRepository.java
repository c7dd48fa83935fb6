package org.hsproster.history;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.JapanTime;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.run.RunSummary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs, in the tables {@code history_run} and {@code history_outlook}. */
record RunRepository(JdbcTemplate jdbc, String keyId) {

    private static final String IDENTITY = "roster, input_sha256, as_of, rulebook, options";

    private static final String SAME_QUESTION =
            "roster = ? and input_sha256 = ? and as_of = ? and rulebook = ?" + " and options = ? and key_id = ?";

    /** Adds an incomplete run, and removes what an earlier attempt left of it. */
    void begin(long id, RunIdentity run, LocalDateTime started) {
        delete(id);
        jdbc.update(
                "insert into history_run (id, roster, input_sha256, as_of, rulebook, options, key_id, started,"
                        + " people, unknown, problems) values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
                id,
                run.roster(),
                run.inputSha256(),
                Date.valueOf(run.asOf()),
                run.rulebook(),
                run.options(),
                keyId,
                Timestamp.valueOf(started));
    }

    void count(long id, RunSummary summary, int unknown) {
        jdbc.update(
                "update history_run set people = ?, unknown = ?, problems = ? where id = ?",
                summary.people(),
                unknown,
                summary.problems(),
                id);
        jdbc.batchUpdate(
                "insert into history_outlook (run_id, outlook, people) values (?, ?, ?)",
                summary.outlooks().entrySet().stream()
                        .map(each -> new Object[] {id, each.getKey().name(), each.getValue()})
                        .toList());
    }

    /** Completes a run, and removes the one that answered the same question. */
    void complete(long id) {
        jdbc.query("select " + IDENTITY + " from history_run where id = ?", (row, number) -> identity(row), id)
                .forEach(run -> jdbc.update(
                        "delete from history_run where id <> ? and completed is not null and " + SAME_QUESTION,
                        id,
                        run.roster(),
                        run.inputSha256(),
                        Date.valueOf(run.asOf()),
                        run.rulebook(),
                        run.options(),
                        keyId));
        jdbc.update("update history_run set completed = current_timestamp where id = ?", id);
    }

    /** Returns the completed run before: that of the latest day that is not after its own. */
    Optional<EarlierRun> before(RunIdentity run) {
        return jdbc
                .query(
                        "select id, as_of, rulebook from history_run where completed is not null and roster = ?"
                                + " and options = ? and key_id = ? and as_of <= ?"
                                + " and not (input_sha256 = ? and as_of = ? and rulebook = ?)"
                                + " order by as_of desc, completed desc, id desc",
                        (row, number) -> new EarlierRun(row.getLong(1), day(row, 2), row.getString(3)),
                        run.roster(),
                        run.options(),
                        keyId,
                        Date.valueOf(run.asOf()),
                        run.inputSha256(),
                        Date.valueOf(run.asOf()),
                        run.rulebook())
                .stream()
                .findFirst();
    }

    /** Returns the completed runs, the latest day first. */
    List<RecordedRun> completed() {
        return all("where completed is not null order by as_of desc, completed desc, id desc");
    }

    /** Returns the runs that were completed before a day. */
    List<RecordedRun> completedBefore(LocalDate day) {
        return all("where completed < ? order by completed, id", Timestamp.from(JapanTime.startOf(day)));
    }

    void delete(long id) {
        jdbc.update("delete from history_run where id = ?", id);
    }

    void deleteUnfinished(long id) {
        jdbc.update("delete from history_run where id = ? and completed is null", id);
    }

    private List<RecordedRun> all(String which, Object... values) {
        Map<Long, Map<Outlook, Integer>> outlooks = outlooks();
        return jdbc.query(
                "select id, " + IDENTITY + ", started, completed, people, unknown, problems from history_run " + which,
                (row, number) -> run(row, outlooks.getOrDefault(row.getLong("id"), Map.of())),
                values);
    }

    private Map<Long, Map<Outlook, Integer>> outlooks() {
        Map<Long, Map<Outlook, Integer>> outlooks = new HashMap<>();
        jdbc.query("select run_id, outlook, people from history_outlook", row -> {
            outlooks.computeIfAbsent(row.getLong(1), id -> new EnumMap<>(Outlook.class))
                    .put(Outlook.valueOf(row.getString(2)), row.getInt(3));
        });
        return outlooks;
    }

    private static RunIdentity identity(ResultSet row) throws SQLException {
        return new RunIdentity(
                row.getString("roster"),
                row.getString("input_sha256"),
                day(row, row.findColumn("as_of")),
                row.getString("rulebook"),
                row.getString("options"));
    }

    private static RecordedRun run(ResultSet row, Map<Outlook, Integer> outlooks) throws SQLException {
        return new RecordedRun(
                row.getLong("id"),
                identity(row),
                JapanTime.at(row.getTimestamp("started").toInstant()),
                Optional.ofNullable(row.getTimestamp("completed"))
                        .map(Timestamp::toInstant)
                        .map(JapanTime::at),
                row.getInt("people"),
                row.getInt("unknown"),
                row.getInt("problems"),
                outlooks);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
