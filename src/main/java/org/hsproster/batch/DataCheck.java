package org.hsproster.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.data.BusyException;
import org.hsproster.batch.data.DamagedDataException;
import org.hsproster.batch.data.DataBackup;
import org.hsproster.batch.data.DataBackups;
import org.hsproster.batch.data.DataFolder;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.output.OutputException;
import org.hsproster.history.HistoryContent;
import org.hsproster.history.HistoryKeyException;
import org.hsproster.history.HistoryKeyFile;

/** Looks at the database, the key and the backups, and changes none of them. */
public record DataCheck(DataPlace place) {

    /**
     * Returns what the database has of the history; empty where the first run is yet to come.
     *
     * @throws BusyException where another process uses the data folder
     * @throws DamagedDataException where the database is not as the last run has left it
     */
    public Optional<HistoryContent> content() {
        Closeable lock = DataFolder.look(place.folder());
        try (lock) {
            return place.server().isPresent()
                    ? HistoryContent.in(place.server().get().source())
                    : place.embedded().orElseThrow().look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Requires that the key is that of the history.
     *
     * @throws HistoryKeyException where it is not
     */
    public void requireKey(HistoryContent content) {
        new HistoryKeyFile(place.key()).requireKeyOf(content.keyId());
    }

    /**
     * Returns the newest backup with the key of the history; empty unless the database is in the data folder, is sound,
     * and its key is not.
     *
     * @throws BusyException where another process uses the data folder
     */
    public Optional<DataBackup> backupOfKey() {
        if (place.server().isPresent()) {
            return Optional.empty();
        }
        try {
            return content()
                    .filter(content -> !hasKey(place.key(), content))
                    .flatMap(content -> backups().stream()
                            .filter(backup -> hasKey(backup.key(), content))
                            .findFirst());
        } catch (DamagedDataException e) {
            return Optional.empty();
        }
    }

    private static boolean hasKey(Path file, HistoryContent content) {
        try {
            new HistoryKeyFile(file).requireKeyOf(content.keyId());
            return true;
        } catch (HistoryKeyException e) {
            return false;
        }
    }

    /**
     * Requires that the data in the folder, where there are any, can be replaced.
     *
     * @throws BusyException where another process uses it
     * @throws OutputException where it cannot be written
     */
    public void requireReplaceable() {
        if (Files.exists(place.folder())) {
            DataFolder.open(place.folder()).close();
        }
    }

    /** Returns the complete backups, the newest first. */
    public List<DataBackup> backups() {
        return new DataBackups(place).complete();
    }
}
