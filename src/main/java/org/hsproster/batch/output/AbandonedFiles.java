package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Files that a run leaves behind when its process dies. Those of other data folders are recognised by name, and their
 * runs are taken for dead when they have written nothing for a day.
 */
public final class AbandonedFiles {

    private static final Duration SILENCE = Duration.ofDays(1);

    /** The names of temporary files of outputs, which no file of a user has. */
    private static final Pattern PART = Pattern.compile("\\..+-(?:(?:assessed|manager)-\\d{4}-\\d{2}-\\d{2}"
            + "|compared-\\d{4}-\\d{2}-\\d{2}-.+)\\.xlsx?(?:\\..+)?\\.part(?:\\.\\w+)?");

    private AbandonedFiles() {}

    /** Returns the buffers that were created beside a temporary file. */
    static List<Path> aside(Path part) throws IOException {
        String start = part.getFileName() + ".";
        return list(
                Objects.requireNonNull(part.toAbsolutePath().getParent()),
                file -> file.getFileName().toString().startsWith(start) && Files.isRegularFile(file));
    }

    /** Removes the temporary files of a folder to which nothing was written for a day, by the time of its server. */
    public static void remove(Path folder) {
        try {
            if (!list(folder, AbandonedFiles::isPart).isEmpty()) {
                remove(folder, now(folder));
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    /** The clock of a machine may be far from that of the server, whose times its files have. */
    private static Instant now(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, ".now-", ".tmp");
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Removes the temporary files of a folder to which nothing was written for a day before {@code now}. */
    static void remove(Path folder, Instant now) {
        FileTime limit = FileTime.from(now.minus(SILENCE));
        try {
            for (Path part : list(folder, AbandonedFiles::isPart)) {
                if (isOlder(part, limit)) {
                    delete(part);
                }
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && PART.matcher(name).matches();
    }

    /** Tests whether nothing was written; a file that goes meanwhile is of a run at work. */
    private static boolean isOlder(Path part, FileTime limit) throws IOException {
        try {
            for (Path file : list(part, each -> true)) {
                if (!isOlder(file, limit)) {
                    return false;
                }
            }
            return Files.getLastModifiedTime(part).compareTo(limit) < 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void delete(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            for (Path file : list(part, Files::isRegularFile)) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(part);
    }

    private static List<Path> list(Path folder, DirectoryStream.Filter<Path> isWanted) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, isWanted)) {
                files.forEach(found::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return found;
    }
}
