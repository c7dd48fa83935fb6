package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsproster.batch.output.OutputException;

/**
 * The embedded database while it is created. One whose process died meanwhile has incomplete tables without rows, and
 * is created again.
 *
 * @param data the data folder, which this process has locked
 */
record NewDatabase(Path data) {

    private static final String MARK = "jobs.new";

    /** Tests whether the process died that created the database. */
    boolean isIncomplete() {
        return Files.exists(mark());
    }

    /** Prepares the folder for a new database. To be called before the database is opened. */
    void begin() {
        try {
            if (isIncomplete()) {
                removeFiles();
            }
            Files.writeString(mark(), "");
        } catch (IOException e) {
            throw OutputException.notWritable(data, e);
        }
    }

    /** Marks the database as complete. To be called when it has all tables, and before rows are inserted. */
    void made() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            throw OutputException.notWritable(mark(), e);
        }
    }

    private void removeFiles() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data, "jobs.*")) {
            for (Path file : files) {
                if (!file.equals(mark())) {
                    Files.delete(file);
                }
            }
        }
    }

    Path mark() {
        return data.resolve(MARK);
    }
}
