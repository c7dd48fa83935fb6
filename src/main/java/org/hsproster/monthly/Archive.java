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
record Archive(Path folder) {

    /**
     * Moves a roster to the archive and returns its new place. A roster that is in it already, because a run was stopped
     * while it was moved, is not stored twice; another roster of the same name gets a number.
     */
    Path add(Path roster) throws IOException {
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

    /** Returns the place of a roster that another process has moved to the archive. */
    Path place(Path roster) {
        return folder.resolve(String.valueOf(roster.getFileName()));
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
