package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a run leaves in its folders when its process dies. The runs of this data folder are known; those of others are
 * known by the names of their files, and taken for dead once they have written nothing for a day.
 */
public final class AbandonedFiles {

    private static final Duration SILENCE = Duration.ofDays(1);

    /** Of a hidden part, or what lies beside one: as the files of an outcome are named, and none of the user's. */
    private static final Pattern PART =
            Pattern.compile("\\..+-(?:assessed|manager)-\\d{4}-\\d{2}-\\d{2}\\.xlsx?(?:\\..+)?\\.part(?:\\.\\w+)?");

    private AbandonedFiles() {}

    /** Returns the files that were put aside beside a part. */
    static List<Path> aside(Path part) throws IOException {
        String start = part.getFileName() + ".";
        return list(
                Objects.requireNonNull(part.toAbsolutePath().getParent()),
                file -> file.getFileName().toString().startsWith(start) && Files.isRegularFile(file));
    }

    /** Removes from a folder the parts of runs that have written nothing for a day before {@code now}. */
    public static void remove(Path folder, Instant now) {
        FileTime limit = FileTime.from(now.minus(SILENCE));
        try {
            for (Path part : list(folder, file -> isPart(file) && isOlder(file, limit))) {
                remove(part);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    private static boolean isPart(Path file) {
        return PART.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isOlder(Path part, FileTime limit) throws IOException {
        if (Files.isDirectory(part)) {
            for (Path file : list(part, each -> true)) {
                if (!isOlder(file, limit)) {
                    return false;
                }
            }
        }
        return Files.getLastModifiedTime(part).compareTo(limit) < 0;
    }

    private static void remove(Path part) throws IOException {
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
            }
        }
        return found;
    }
}
