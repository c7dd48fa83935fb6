package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsproster.calendar.CalendarFile;

/**
 * A calendar that several rosters share.
 *
 * @param part hidden beside it: the events of this roster, until they are published
 * @param roster the name that its runs have in the history
 */
public record CalendarOutput(Path file, Path part, String roster) {

    /** Returns the share of the run that writes {@code workbook}. */
    public static CalendarOutput of(Path file, Path workbook, String roster) {
        String name = workbook.getFileName() + "." + file.getFileName();
        return new CalendarOutput(file, TemporaryFile.of(file.resolveSibling(name)), roster);
    }

    /** Puts the events into the calendar. Done before already, it does nothing. */
    public void publish() {
        try {
            if (Files.exists(part)) {
                CalendarFile.merge(part, file, roster);
                Files.delete(part);
            } else if (!Files.exists(file)) {
                throw new IOException("the part to publish is gone");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }

    public void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw OutputException.notWritable(part, e);
        }
    }

    /** Tests whether so many events of this roster are there. */
    public boolean holds(int count) {
        try {
            return Files.exists(file) && CalendarFile.count(file, roster) >= count;
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }
}
