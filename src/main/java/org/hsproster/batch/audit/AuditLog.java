package org.hsproster.batch.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hsproster.batch.output.OutputException;
import org.hsproster.employee.JapanTime;
import org.hsproster.file.PrivateFile;
import org.hsproster.file.PrivateFolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit log: an append-only file with one JSON object a line for each run. Several processes may write to it, and a
 * line is on the disk before the run is reported as done. It has counts of people, hashes of files, and no name but the
 * roster's.
 */
public final class AuditLog {

    private static final JsonMapper JSON = new JsonMapper();

    /** Has seconds even where they are zero. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Path data;
    private final Path file;
    private final Clock clock;

    private AuditLog(Path data, Clock clock) {
        this.data = data;
        this.file = data.resolve("audit.log");
        this.clock = clock;
    }

    /** Returns the log of the data folder. */
    public static AuditLog in(Path data, Clock clock) {
        return new AuditLog(data, clock);
    }

    /**
     * Requires that the log can be written, before something is done that it has to tell.
     *
     * @throws OutputException where it cannot
     */
    public void requireWritable() {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw OutputException.notKept(file, new AccessDeniedException(file.toString()));
        }
    }

    /** Appends a command that ended before any roster was read. */
    public void notBegun(String command, int exitCode) {
        append(Map.of("command", command, "exitCode", exitCode));
    }

    /** Appends a command that has replaced the history. */
    public void replaced(String command) {
        append(Map.of("command", command, "exitCode", 0));
    }

    /** Appends a run, which may have failed. */
    public void append(AuditEntry run) {
        append(run.values());
    }

    /** Appends a comparison, which may have failed. */
    public void append(ComparisonEntry comparison) {
        append(comparison.values());
    }

    /** Appends the begin of a purge, with what it is to remove. */
    public void purging(int runs, int files) {
        append(purge("begun", true, runs, files));
    }

    /** Appends a purge, which may have failed, with what it has removed. */
    public void purged(int runs, int files, int exitCode) {
        append(purge("exitCode", exitCode, runs, files));
    }

    private static Map<String, Object> purge(String key, Object value, int runs, int files) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("command", "purge");
        values.put("runs", runs);
        values.put("files", files);
        values.put(key, value);
        return values;
    }

    private void append(Map<String, Object> values) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(
                "at",
                TIME.format(OffsetDateTime.ofInstant(clock.instant(), JapanTime.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)));
        line.put("user", System.getProperty("user.name", ""));
        line.putAll(values);
        try {
            write(JSON.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw OutputException.notKept(file, e);
        }
    }

    private synchronized void write(String line) throws IOException {
        PrivateFolder.require(data);
        try (FileChannel channel = FileChannel.open(
                        PrivateFile.createIfMissing(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            long end = lock.channel().size();
            ByteBuffer text =
                    ByteBuffer.wrap(((isTorn(channel, end) ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
            append(channel, text, end);
        }
    }

    /** Appends a line as a whole or not at all. */
    private static void append(FileChannel channel, ByteBuffer line, long end) throws IOException {
        try {
            channel.position(end);
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Tests whether the last line is incomplete, since its process died. */
    private static boolean isTorn(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    }
}
