package org.hsproster.monthly.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The time of the database, since the clocks of machines differ: a process whose clock is behind would seem dead.
 *
 * @param clock of this machine
 * @param ahead how far the database is ahead of it
 */
record DatabaseTime(Clock clock, Duration ahead) implements com.github.kagkarlsson.scheduler.Clock {

    static DatabaseTime of(JdbcTemplate jdbc, Clock clock) {
        Timestamp time = jdbc.queryForObject("select current_timestamp", Timestamp.class);
        Duration ahead = time == null ? Duration.ZERO : Duration.between(clock.instant(), time.toInstant());
        return new DatabaseTime(clock, ahead);
    }

    @Override
    public Instant now() {
        return clock.instant().plus(ahead);
    }
}
