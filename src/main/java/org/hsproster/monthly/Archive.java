package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder for rosters that are done.
 *
 * @param folder made where it is missing
 */
public record Archive(Path folder) {

    /**
     * Takes a roster. One that is here already, because a run was stopped while it was being moved, is not kept twice;
     * another one of the same name is not replaced.
     */
    Path take(Path roster) throws IOException {
        Files.createDirectories(folder);
        String name = String.valueOf(roster.getFileName());
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            if (Files.mismatch(place, roster) == -1) {
                Files.delete(roster);
                return place;
            }
            place = folder.resolve(name.replaceFirst("(\\.[^.]*)?$", "-" + number + "$1"));
        }
        move(roster, place);
        return place;
    }

    private static void move(Path roster, Path place) throws IOException {
        try {
            Files.move(roster, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) { // another disk
            Path part = place.resolveSibling("." + place.getFileName() + ".part");
            Files.copy(roster, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(roster);
        }
    }
}
