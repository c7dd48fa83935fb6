package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputException;
import org.hsproster.calendar.CalendarFile;

/** The files and folders that a request writes to. */
final class OutputPlaces {

    private OutputPlaces() {}

    /** Creates the folders of these files and these folders where they are missing. */
    static void create(Stream<Path> files, Stream<Path> folders) {
        Stream.concat(
                        files.flatMap(
                                file -> Stream.ofNullable(file.toAbsolutePath().getParent())),
                        folders)
                .forEach(OutputPlaces::create);
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    /** Refuses to write a calendar to a file that exists and is none, which no roster could change. */
    static void requireCalendar(Path calendar) {
        try {
            if (Files.exists(calendar) && !CalendarFile.isBegun(calendar)) {
                throw new IOException("no calendar");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(calendar, e);
        }
    }

    /**
     * Refuses to write to an input.
     *
     * @param inputs absolute and normalized
     */
    static void requireNoInput(Collection<Path> inputs, Stream<Path> written) {
        written.map(file -> file.toAbsolutePath().normalize())
                .filter(inputs::contains)
                .findFirst()
                .ifPresent(file -> {
                    throw OutputException.isAnInput(file);
                });
    }
}
