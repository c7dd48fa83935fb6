package org.hsproster.batch.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.hsproster.batch.output.OutputException;

/**
 * The room that the files of the embedded database need: {@code jobs.script} with the tables in memory, {@code jobs.data} with the others,
 * and {@code jobs.log} with what was committed since it was merged into both.
 */
public record DatabaseRoom(Path data) {

    /** Room for the records of a run. */
    private static final long RUN = 1 << 20;

    /** Room for the smaller files. */
    private static final long REST = 1 << 16;

    /**
     * Requires room for a run and for what follows it.
     *
     * @throws OutputException where there is none
     */
    public void requireRoomForARun() {
        try {
            requireRoom(RUN);
        } catch (IOException e) {
            throw OutputException.notKept(data, e);
        }
    }

    /**
     * Requires the room that merging the log takes: a second script, the rows of the log in both files, and a copy of
     * the pages that change.
     *
     * @param more bytes
     * @throws IOException where there is none
     */
    void requireRoom(long more) throws IOException {
        SpareRoom.require(data, size("jobs.script") + size("jobs.data") + 3 * size("jobs.log") + REST + more);
    }

    /**
     * Requires that the log is merged, by what the database notes in a file of its own. Where that fails, it goes on
     * with the log.
     *
     * @throws IOException where the log is not merged
     */
    void requireMerged() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("jobs.properties"))) {
            properties.load(in);
        }
        if (properties.getProperty("modified", "yes").startsWith("yes")) {
            throw new IOException("the log of the database could not be merged into its files");
        }
    }

    private long size(String name) throws IOException {
        Path file = data.resolve(name);
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
