package org.hsproster.monthly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputException;

/** The folder in which rosters wait for the monthly run. */
final class Inbox {

    /** A copy over a network is written to more often than this. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A lock file that its program has not removed by then is left over from a crash. */
    private static final Duration OLDEST_LOCK = Duration.ofDays(1);

    private final Path folder;
    private final Duration pause;
    private final Instant now;

    Inbox(Path folder, Instant now) {
        this(folder, PAUSE, now);
    }

    /**
     * Returns an inbox.
     *
     * @param pause how long a roster must not change to count as complete
     * @param now the time by which lock files are old
     */
    Inbox(Path folder, Duration pause, Instant now) {
        this.folder = folder;
        this.pause = pause;
        this.now = now;
    }

    /**
     * The content of the inbox, each by name.
     *
     * @param complete rosters that can be read
     * @param unfinished rosters that are still being written or are open in a program
     * @param others files and folders that are no rosters, then lock files that are left over
     */
    record Content(List<Path> complete, List<Path> unfinished, List<InboxResult> others) {

        /** Returns what is not assessed. */
        List<InboxResult> notAssessed() {
            return Stream.concat(unfinished.stream().<InboxResult>map(InboxResult.Unfinished::new), others.stream())
                    .toList();
        }
    }

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
     * Returns the content. The folder is read twice, which shows whether a roster is still growing, and is made where it
     * is missing.
     *
     * @throws OutputException where it is no folder, or may not be read
     * @throws IOException where it cannot be made or read for another reason
     */
    Content read() throws IOException, InterruptedException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
        }
        Map<Path, State> before = states(files());
        if (!before.isEmpty()) {
            Thread.sleep(pause.toMillis());
        }
        List<Path> files = files();
        LockFiles locks = LockFiles.among(files);
        List<Path> complete = new ArrayList<>();
        List<Path> unfinished = new ArrayList<>();
        List<InboxResult> others = new ArrayList<>(notTaken(files));
        for (Map.Entry<Path, State> file : states(files).entrySet()) {
            Path roster = file.getKey();
            Optional<Path> lock = locks.of(roster).filter(Files::exists);
            boolean isComplete = file.getValue().equals(before.get(roster)) && !isInUse(roster, lock);
            (isComplete ? complete : unfinished).add(roster);
            lock.filter(each -> isComplete).ifPresent(each -> others.add(new InboxResult.StaleLock(roster, each)));
        }
        return new Content(complete, unfinished, others);
    }

    /** Returns how many files and folders are to be assessed or moved out; 1 where that cannot be known. */
    int count() {
        try {
            return (int) files().stream()
                    .filter(file -> InboxEntry.of(file) != InboxEntry.IGNORED)
                    .count();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException | OutputException e) {
            return 1;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (AccessDeniedException | NotDirectoryException e) {
            throw OutputException.notReadable(folder, e);
        }
    }

    private static Map<Path, State> states(List<Path> files) throws IOException {
        Map<Path, State> states = new LinkedHashMap<>();
        for (Path file : files) {
            if (InboxEntry.of(file) == InboxEntry.ROSTER) {
                State.of(file).ifPresent(state -> states.put(file, state));
            }
        }
        return states;
    }

    /** Returns the files and folders that are no rosters. */
    private static List<InboxResult> notTaken(List<Path> files) {
        return files.stream()
                .<InboxResult>flatMap(file ->
                        InboxEntry.of(file).reason().map(reason -> new InboxResult.NotTaken(file, reason)).stream())
                .toList();
    }

    /** Tests whether a program has the file open, by its lock file or a lock of the operating system. */
    private boolean isInUse(Path file, Optional<Path> lock) throws IOException {
        return (lock.isPresent() && !isStale(lock.get())) || isLocked(file);
    }

    private boolean isStale(Path lock) throws IOException {
        return State.of(lock)
                .filter(state -> !state.modified().toInstant().isBefore(now.minus(OLDEST_LOCK)))
                .isEmpty();
    }

    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (AccessDeniedException e) {
            return false; // no program has it open; the reader reports that it cannot be read
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }
}
