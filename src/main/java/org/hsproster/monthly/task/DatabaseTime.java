package org.hsproster.monthly.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The time of the database, since the clocks of machines differ: a process whose clock is behind would seem dead.
 *
 * @param ahead how far the database is ahead of the clock of this machine
 */
record DatabaseTime(Duration ahead) implements com.github.kagkarlsson.scheduler.Clock {

    /** The system's; that of the program may stand still. */
    private static final Clock MACHINE = Clock.systemUTC();

    static DatabaseTime of(JdbcTemplate jdbc) {
        Timestamp time = jdbc.queryForObject("select current_timestamp", Timestamp.class);
        return new DatabaseTime(time == null ? Duration.ZERO : Duration.between(MACHINE.instant(), time.toInstant()));
    }

    @Override
    public Instant now() {
        return MACHINE.instant().plus(ahead);
    }
}
