package org.hsproster.batch.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsproster.batch.data.DamagedDataException.Damage;
import org.hsproster.batch.output.OutputException;
import org.hsproster.file.PrivateFolder;
import org.hsproster.history.HistoryContent;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A copy of the embedded database in a temporary folder, since even a database that cannot be opened is changed by the
 * attempt.
 */
final class DatabaseCopy implements Closeable {

    /** An error in the log fails, which otherwise would only end the recovery; the end that a kill tore off is gone. */
    private static final String OPTIONS =
            ";ifexists=true;shutdown=true;hsqldb.lock_file=false;hsqldb.full_log_replay=true";

    private static final String LOG = "jobs.log";

    private final DatabaseFiles original;
    private final Path folder;

    private DatabaseCopy(DatabaseFiles original, Path folder) {
        this.original = original;
        this.folder = folder;
    }

    /** Copies a database that no process has open. */
    static DatabaseCopy of(DatabaseFiles original) {
        try {
            DatabaseCopy copy = new DatabaseCopy(original, Files.createTempDirectory("hsp-roster-"));
            try {
                copy.fill();
                return copy;
            } catch (IOException e) {
                copy.close();
                throw e;
            }
        } catch (IOException e) {
            throw OutputException.notWritable(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private void fill() throws IOException {
        for (Path file : original.present()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(file.getFileName()))) {
                Files.copy(file, out); // a copy by path may be as read-only as the original
            }
        }
        Path log = folder.resolve(LOG);
        if (Files.exists(log)) {
            byte[] lines = Files.readAllBytes(log);
            int end = lines.length;
            while (end > 0 && lines[end - 1] != '\n') {
                end--;
            }
            Files.writeString(log, new String(lines, 0, end, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Reads every row of every table, and returns what there is of the history.
     *
     * @throws DamagedDataException where that is not possible
     */
    HistoryContent read() {
        try (Connection connection =
                DriverManager.getConnection("jdbc:hsqldb:file:" + folder.resolve("jobs") + OPTIONS, "sa", "")) {
            for (String table : tables(connection)) {
                readAll(connection, table);
            }
            return HistoryContent.in(new SingleConnectionDataSource(connection, true))
                    .orElseThrow(() -> new DamagedDataException(Damage.CHANGED, original.script()));
        } catch (SQLException | DataAccessException e) {
            throw new DamagedDataException(Damage.CHANGED, culprit(e), e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void readAll(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\" where 1 = 0")) {
            String last = rows.getMetaData().getColumnName(rows.getMetaData().getColumnCount());
            statement
                    .executeQuery("select count(\"" + last + "\") from \"" + table + "\"")
                    .close();
        }
    }

    /** Returns the file that an error is about: HSQLDB names it in the message, or has a code for its kind. */
    private Path culprit(Exception error) {
        String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("backup")) {
            return original.folder().resolve("jobs.backup");
        }
        if (message.contains(LOG)) {
            return original.folder().resolve(LOG);
        }
        return message.contains("data") || message.contains("version")
                ? original.folder().resolve("jobs.data")
                : original.script();
    }

    @Override
    public void close() {
        PrivateFolder.remove(folder);
    }
}
