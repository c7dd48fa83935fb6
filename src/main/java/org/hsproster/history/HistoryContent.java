package org.hsproster.history;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database has of the history. It is read without a change to the database.
 *
 * @param runs how many runs are complete
 * @param last the latest day of a run
 * @param keyId the key that the history was made with; empty where there is none yet
 */
public record HistoryContent(int runs, Optional<LocalDate> last, Optional<String> keyId) {

    /** Returns the content; empty for a database without the tables of the history. */
    public static Optional<HistoryContent> in(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return KeyRegistry.has(jdbc, "history_run") ? Optional.of(of(jdbc)) : Optional.empty();
    }

    private static HistoryContent of(JdbcTemplate jdbc) {
        int runs = jdbc.queryForList("select id from history_run where completed is not null")
                .size();
        Optional<LocalDate> last = jdbc
                .query(
                        "select max(as_of) from history_run where completed is not null",
                        (row, number) -> Optional.ofNullable(row.getDate(1)))
                .stream()
                .flatMap(Optional::stream)
                .map(java.sql.Date::toLocalDate)
                .findFirst();
        return new HistoryContent(runs, last, new KeyRegistry(jdbc).known());
    }
}
