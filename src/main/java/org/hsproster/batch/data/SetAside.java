package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.file.PrivateFolder;

/**
 * The folder that keeps the database and the key when others take their place.
 *
 * @param folder is made when there is something to keep
 */
record SetAside(DataPlace place, Path folder) {

    static SetAside at(DataPlace place, LocalDateTime now) {
        LocalDateTime time = now.truncatedTo(ChronoUnit.SECONDS);
        Path folder = place.folder().resolve("replaced").resolve(DataBackup.NAME.format(time));
        while (Files.exists(folder)) {
            time = time.plusSeconds(1);
            folder = folder.resolveSibling(DataBackup.NAME.format(time));
        }
        return new SetAside(place, folder);
    }

    /** Moves the key, and the files of the database where {@code isWithDatabase} says so. */
    void take(boolean isWithDatabase) throws IOException {
        PrivateFolder.require(folder);
        List<Path> files = new ArrayList<>();
        if (isWithDatabase) {
            DatabaseFiles database = new DatabaseFiles(place.folder());
            files.add(new NewDatabase(place.folder()).mark());
            files.addAll(database.present());
            files.add(database.seal());
        }
        for (Path file : files) {
            move(file, folder.resolve(file.getFileName()));
        }
        move(place.key(), folder.resolve(DataBackup.KEY));
    }

    private static void move(Path file, Path target) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file, target);
        }
    }
}
