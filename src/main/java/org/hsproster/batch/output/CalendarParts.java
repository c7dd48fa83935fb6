package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.calendar.CalendarFile;
import org.hsproster.file.OutputPermissions;

/**
 * The parts of a calendar that several rosters share: a file of each roster in a hidden folder beside the calendar,
 * until they are merged. Several machines may add parts at the same time. One merges, and whatever it has not finished
 * is merged the next time: a part is removed only when the calendar has its events.
 */
public record CalendarParts(Path calendar) {

    private static final String READY = ".ics";

    /** Ending of a part that is being merged. The roster may add a newer one meanwhile. */
    private static final String TAKEN = ".merging";

    /** A merge that ends may remove the folder between two steps of another process. */
    private static final int ATTEMPTS = 10;

    /** Adds the part of a roster, in place of its former one. */
    void add(Path part, String roster) throws IOException {
        OutputPermissions.release(part);
        for (int attempt = 1; ; attempt++) {
            try {
                Files.createDirectories(folder());
                move(part, ready(roster));
                return;
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS || !Files.exists(part)) {
                    throw e;
                }
            }
        }
    }

    /** Returns the part of a roster that is not merged yet; empty where there is none. */
    Optional<Path> of(String roster) {
        Path ready = ready(roster);
        return Stream.of(ready, taken(ready)).filter(Files::exists).findFirst();
    }

    /**
     * Puts all parts into the calendar in one step, and removes them. Where there are none, does nothing.
     *
     * @param process the name of the process in hidden files; may be empty
     * @throws OutputException where the calendar cannot be written
     */
    public void merge(String process) {
        TemporaryFile merged = new TemporaryFile(calendar, process);
        try {
            for (Path ready : files(READY)) {
                move(ready, taken(ready));
            }
            Map<String, Path> parts = new TreeMap<>();
            for (Path part : files(READY + TAKEN)) {
                String name = part.getFileName().toString();
                parts.put(name.substring(0, name.length() - (READY + TAKEN).length()), part);
            }
            if (!parts.isEmpty()) {
                CalendarFile.merge(calendar, parts, merged.path());
                merged.publish();
            }
            remove(parts.values());
        } catch (IOException e) {
            throw OutputException.notWritable(calendar, e);
        }
    }

    private void remove(Iterable<Path> parts) throws IOException {
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
        try {
            Files.deleteIfExists(folder());
        } catch (DirectoryNotEmptyException e) {
            // another process has added a part, and merges it
        }
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder(), file -> file.getFileName().toString().endsWith(ending))) {
            files.forEach(found::add);
        }
        return found;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path ready(String roster) {
        return folder().resolve(CalendarFile.rosterId(roster) + READY);
    }

    private static Path taken(Path ready) {
        return ready.resolveSibling(ready.getFileName() + TAKEN);
    }

    private Path folder() {
        return calendar.resolveSibling("." + calendar.getFileName() + ".rosters");
    }
}
