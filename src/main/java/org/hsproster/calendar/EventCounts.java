package org.hsproster.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many events a file has. The counts of the file that was read last are kept, since every roster of a run asks for
 * its own.
 *
 * @param rosters by the ids of the rosters
 */
record EventCounts(Map<String, Integer> rosters, int others) {

    private static final AtomicReference<@Nullable Read> LAST = new AtomicReference<>();

    /** What changes when a file is written. */
    private record State(
            Path file,
            FileTime modified,
            long size,
            @Nullable Object key) {

        static State of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(
                    file.toAbsolutePath(), attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }

    private record Read(State state, EventCounts counts) {}

    /** Returns the counts of a file; none where it does not exist. */
    static EventCounts of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new EventCounts(Map.of(), 0);
        }
        State state = State.of(file);
        @Nullable Read last = LAST.get();
        if (last != null && last.state().equals(state)) {
            return last.counts();
        }
        EventCounts counts = read(file);
        LAST.set(new Read(state, counts));
        return counts;
    }

    /** Reads the counts of a file, and does not keep them. */
    static EventCounts read(Path file) throws IOException {
        CalendarScan scan = CalendarScan.of(file);
        return new EventCounts(
                scan.rosters().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().count())),
                scan.others());
    }

    int ofRoster(String id) {
        return Objects.requireNonNullElse(rosters.get(id), 0);
    }
}
