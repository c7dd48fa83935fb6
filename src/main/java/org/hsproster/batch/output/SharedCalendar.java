package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hsproster.calendar.CalendarFile;

/**
 * A calendar that several rosters share.
 *
 * @param part hidden file beside it with the events of this roster, until they are published
 * @param roster the name that its runs have in the history
 */
public record SharedCalendar(Path path, Path part, String roster) implements OutputFiles {

    /** Returns the share of the run that writes {@code workbook}. */
    public static SharedCalendar of(Path file, Path workbook, String roster, String process) {
        String name = workbook.getFileName() + "." + file.getFileName();
        return new SharedCalendar(file, new TemporaryFile(file.resolveSibling(name), process).path(), roster);
    }

    /** Puts the events into the calendar. Where that was done before, does nothing. */
    @Override
    public void publish() {
        try {
            if (Files.exists(part)) {
                CalendarFile.merge(part, path, roster);
                Files.delete(part);
            } else if (!Files.exists(path)) {
                throw new IOException("the part to publish is gone");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(path, e);
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

    /** Tests whether as many events of this roster are there. */
    @Override
    public boolean holds(int count) {
        try {
            return Files.exists(path) && CalendarFile.count(path, roster) >= count;
        } catch (IOException e) {
            throw OutputException.notWritable(path, e);
        }
    }

    @Override
    public Stream<Path> published() {
        return Stream.of(path).filter(Files::exists);
    }

    @Override
    public boolean isReplacedAsAWhole() {
        return false;
    }
}
