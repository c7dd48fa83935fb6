package org.hsproster.batch.data;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool of a database server. Rosters that take turns at its connection may wait for long, but none waits for a server
 * that does not answer.
 */
final class PatientDataSource extends DelegatingDataSource {

    /** After this time, the pool has tried to connect where no other roster has the connection. */
    private static final Duration TRY = Duration.ofSeconds(5);

    private final HikariDataSource pool;
    private final long tries;

    PatientDataSource(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
        this.tries = Math.max(1, pool.getConnectionTimeout() / TRY.toMillis());
        pool.setConnectionTimeout(TRY.toMillis());
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (long left = tries; ; left--) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException e) {
                if (e.getCause() != null || left <= 1) {
                    throw e; // the pool could not connect
                }
            }
        }
    }

    /** Returns the pool for a plain data source too, from which its settings are read. */
    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(pool) ? type.cast(pool) : pool.unwrap(type);
    }
}
