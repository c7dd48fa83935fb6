package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.hsproster.batch.output.OutputException;
import org.hsqldb.Session;
import org.hsqldb.jdbc.JDBCConnection;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Whether what was committed is on the disk. The embedded database reports a commit as done although its log could not
 * be written, so no run counts as done before this class was asked. After the first failure nothing counts until the
 * program starts again: the files have what was written before it, as after a process that died.
 *
 * <p>A database server reports its failures itself.
 */
public class DatabaseWrites implements DisposableBean {

    private final DataSource source;
    private final DatabaseRoom room;
    private final boolean isEmbedded;
    private final FailedWrites failed = new FailedWrites();
    private Optional<Throwable> unmerged = Optional.empty();
    private volatile boolean isTold;

    /** Watches a database from its opening on. */
    DatabaseWrites(DataSource source, @Value("${hsp-roster.data}") String data) throws SQLException, IOException {
        this.source = source;
        this.room = new DatabaseRoom(Path.of(data));
        try (Connection connection = source.getConnection()) {
            this.isEmbedded = connection.isWrapperFor(JDBCConnection.class);
            if (isEmbedded) {
                watch(connection);
            }
        }
    }

    private void watch(Connection connection) throws SQLException, IOException {
        Session session = (Session) connection.unwrap(JDBCConnection.class).getSession();
        session.getDatabase().logger.appLog = failed;
        if (!session.getDatabase().logger.isNewDatabase()) {
            room.requireMerged();
        }
    }

    /**
     * Requires that everything was written that the database was given.
     *
     * @throws OutputException where a write has failed
     */
    public void requireAll() {
        failed.first().ifPresent(cause -> {
            isTold = true;
            throw OutputException.notKept(room.data(), cause);
        });
    }

    /**
     * Requires that the database was closed with its log merged into its other files, or that the failure was told
     * before.
     *
     * @throws OutputException where the log is left to the next start
     */
    public void requireMerged() {
        unmerged.ifPresent(cause -> {
            throw OutputException.notKept(room.data(), cause);
        });
    }

    /**
     * Closes the database, which merges its log into its other room. Where there is no room for that, or a write has
     * failed, the log stays as it is, for the next start to read.
     */
    @Override
    public void destroy() {
        if (!isEmbedded) {
            return;
        }
        try {
            if (failed.first().isPresent()) {
                unmerged = failed.first().filter(cause -> !isTold);
                execute("SHUTDOWN IMMEDIATELY");
            } else {
                close();
            }
        } catch (SQLException | IOException e) {
            unmerged = Optional.of(e);
        }
    }

    private void close() throws SQLException, IOException {
        try {
            room.requireRoom(0);
        } catch (IOException e) {
            execute("SHUTDOWN IMMEDIATELY");
            throw e;
        }
        execute("SHUTDOWN");
        room.requireMerged();
    }

    /** Executes a statement outside the pool, which would open a new connection, and with it the database. */
    private void execute(String command) throws SQLException {
        DataSource single = DataSourceBuilder.derivedFrom(source)
                .type(SimpleDriverDataSource.class)
                .build();
        try (Connection connection = single.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
