package org.hsproster.history;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The days that no longer apply, in the table {@code history_cancelled}. */
record CancelledDayRepository(JdbcTemplate jdbc) {

    void insert(long run, List<CancelledDay> days) {
        jdbc.batchUpdate(
                "insert into history_cancelled (run_id, person_key, kind, cancelled_day) values (?, ?, ?, ?)",
                days.stream()
                        .map(each ->
                                new Object[] {run, each.person(), each.kind().id(), Date.valueOf(each.day())})
                        .toList());
    }

    /** Returns those of a run. Kinds that a later version has added are left out. */
    List<CancelledDay> of(long run) {
        List<CancelledDay> days = new ArrayList<>();
        jdbc.query(
                "select person_key, kind, cancelled_day from history_cancelled where run_id = ?",
                row -> {
                    String person = row.getString(1);
                    LocalDate day = row.getDate(3).toLocalDate();
                    RenewalDay.withId(row.getString(2))
                            .ifPresent(kind -> days.add(new CancelledDay(person, kind, day)));
                },
                run);
        return days;
    }
}
