package org.hsproster.monthly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which rosters wait for the monthly run. */
final class Inbox {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt");

    /** Beginnings of the lock files of Excel and LibreOffice, and of files that a Unix system hides. */
    private static final List<String> NOT_ROSTERS = List.of("~$", ".");

    /** A copy over a network is written to more often than this. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Path folder;
    private final Duration pause;

    Inbox(Path folder) {
        this(folder, PAUSE);
    }

    /**
     * Returns an inbox.
     *
     * @param pause how long a roster must not change to count as complete
     */
    Inbox(Path folder, Duration pause) {
        this.folder = folder;
        this.pause = pause;
    }

    /**
     * The rosters of the inbox.
     *
     * @param complete rosters that can be read, by name
     * @param unfinished rosters that are still being written or are open in a program
     */
    record Content(List<Path> complete, List<Path> unfinished) {}

    /** What changes when a roster is written. */
    record State(long size, FileTime modified) {

        /** Returns the state of a file; empty for one that is gone. */
        static Optional<State> of(Path file) throws IOException {
            try {
                return Optional.of(new State(Files.size(file), Files.getLastModifiedTime(file)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * Returns the rosters. The folder is read twice, which shows whether a roster is still growing, and is made where it
     * is missing.
     *
     * @throws IOException where it cannot be read
     */
    Content read() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Map<Path, State> before = states();
        if (!before.isEmpty()) {
            Thread.sleep(pause.toMillis());
        }
        Map<Path, State> after = states();
        List<Path> complete = new ArrayList<>();
        List<Path> unfinished = new ArrayList<>();
        for (Map.Entry<Path, State> file : after.entrySet()) {
            boolean isComplete = file.getValue().equals(before.get(file.getKey())) && !isInUse(file.getKey());
            (isComplete ? complete : unfinished).add(file.getKey());
        }
        return new Content(complete, unfinished);
    }

    private Map<Path, State> states() throws IOException {
        Map<Path, State> states = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Inbox::isRoster).sorted().toList()) {
                State.of(file).ifPresent(state -> states.put(file, state));
            }
        }
        return states;
    }

    private static boolean isRoster(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && ENDINGS.stream().anyMatch(name::endsWith)
                && NOT_ROSTERS.stream().noneMatch(name::startsWith);
    }

    /** Tests whether a program has the file open, by a lock file beside it or a lock of the operating system. */
    private static boolean isInUse(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean hasOwner = Stream.of("~$" + name, ".~lock." + name + "#")
                .map(file::resolveSibling)
                .anyMatch(Files::exists);
        return hasOwner || isLocked(file);
    }

    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }
}
