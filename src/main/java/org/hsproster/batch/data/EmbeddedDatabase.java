package org.hsproster.batch.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.batch.audit.AuditedRun;
import org.hsproster.batch.data.DamagedDataException.Damage;
import org.hsproster.history.HistoryContent;

/**
 * The embedded database in a data folder, from its check to its close.
 *
 * @param data the data folder
 */
public record EmbeddedDatabase(Path data) {

    /**
     * Requires that the database is as the last run has left it, and prepares a new one where there was none. To be
     * called before the database is opened, by the process that has locked the folder.
     *
     * @throws DamagedDataException where it is not, and then nothing is changed
     */
    public void begin() {
        if (isNew()) {
            files().open();
            created().begin();
        } else {
            files().require();
            files().open();
        }
    }

    /** Prepares a new database, whatever the audit log tells. */
    void create() {
        created().begin();
    }

    /** Marks a new database as complete. To be called when it has all tables, and before rows are inserted. */
    public void made() {
        created().made();
    }

    /** Seals the database. To be called when it has been closed. */
    public void closed() {
        files().close();
    }

    /**
     * Returns what the database has of the history, from a copy of it; empty where the first run is yet to come.
     *
     * @throws DamagedDataException where the database is not as the last run has left it
     */
    public Optional<HistoryContent> look() {
        if (isNew()) {
            return Optional.empty();
        }
        files().require();
        try (DatabaseCopy copy = DatabaseCopy.of(files())) {
            return Optional.of(copy.read());
        }
    }

    private boolean isNew() {
        if (created().isIncomplete()) {
            return true;
        }
        if (!files().present().isEmpty()) {
            return false;
        }
        if (Files.exists(files().seal())
                || !AuditedRun.in(data.resolve("audit.log"), 0).isEmpty()) {
            throw new DamagedDataException(Damage.GONE, files().script());
        }
        return true;
    }

    private DatabaseFiles files() {
        return new DatabaseFiles(data);
    }

    private NewDatabase created() {
        return new NewDatabase(data);
    }
}
