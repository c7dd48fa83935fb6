package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.calendar.CalendarFile;

/**
 * The events of one roster for a calendar that several rosters share. They are published as a part of the calendar; once
 * all rosters are done, the parts are merged.
 *
 * @param part hidden file beside the calendar with the events of this roster, until they are published
 * @param roster the name that its runs have in the history
 */
public record SharedCalendar(Path path, Path part, String roster) implements OutputFiles {

    /** Returns the share of the run that writes {@code workbook}. */
    public static SharedCalendar of(Path file, Path workbook, String roster, String process) {
        String name = workbook.getFileName() + "." + file.getFileName();
        return new SharedCalendar(file, new TemporaryFile(file.resolveSibling(name), process).path(), roster);
    }

    /** Adds the events to the parts of the calendar. Where that was done before, does nothing. */
    @Override
    public void publish() {
        try {
            if (Files.exists(part)) {
                new CalendarParts(path).add(part, roster);
            } else if (published().findAny().isEmpty()) {
                throw new IOException("the part to publish is gone");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(Files.exists(part) ? part : path, e);
        }
    }

    @Override
    public void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw OutputException.notWritable(part, e);
        }
    }

    /** Tests whether as many events of this roster are there, merged or not. */
    @Override
    public boolean holds(int count) {
        try {
            Optional<Path> unmerged = new CalendarParts(path).of(roster);
            return unmerged.isPresent()
                    ? CalendarFile.countInPart(unmerged.get(), roster) >= count
                    : Files.exists(path) && CalendarFile.count(path, roster) >= count;
        } catch (IOException e) {
            throw OutputException.notWritable(path, e);
        }
    }

    /** Returns the part of this roster until it is merged, then the calendar. */
    @Override
    public Stream<Path> published() {
        return new CalendarParts(path)
                .of(roster).or(() -> Optional.of(path)).stream().filter(Files::exists);
    }

    @Override
    public boolean isReplacedAsAWhole() {
        return false;
    }
}
