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
public final class Inbox {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt");

    /** How the owner's files of Excel and LibreOffice begin, and files that a Unix system does not show. */
    private static final List<String> NOT_ROSTERS = List.of("~$", ".");

    private final Path folder;
    private final Duration pause;

    /**
     * Returns an inbox.
     *
     * @param pause how long a roster has to stay as it is, to be taken for complete
     */
    public Inbox(Path folder, Duration pause) {
        this.folder = folder;
        this.pause = pause;
    }

    /**
     * What is there.
     *
     * @param complete rosters that may be read, by name
     * @param unfinished those that somebody is still writing
     */
    public record Content(List<Path> complete, List<Path> unfinished) {}

    /** What changes when somebody writes a roster. */
    record State(long size, FileTime modified) {

        /** Empty for a file that has gone. */
        static Optional<State> of(Path file) throws IOException {
            try {
                return Optional.of(new State(Files.size(file), Files.getLastModifiedTime(file)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * Looks twice, so that a roster that is still growing is told from one that has arrived. Makes the folder where it
     * is missing.
     *
     * @throws IOException where it cannot be read
     */
    public Content look() throws IOException, InterruptedException {
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

    /** Tests whether a program has it open: by its owner's file beside it, or by a lock of the operating system. */
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
