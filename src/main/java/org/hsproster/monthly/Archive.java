package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputException;
import org.hsproster.file.PrivateFile;
import org.hsproster.file.PrivateFolder;

/**
 * The folder for rosters that are done.
 *
 * @param folder made where it is missing
 */
record Archive(Path folder) {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * Moves a roster to the archive and returns its new place. Of a link, the content goes there, and the file that it
     * leads to stays. A roster that is in it already, because a run was stopped
     * while it was moved, is not stored twice; another roster of the same name gets a number. Its owner alone can read
     * it there.
     */
    Path add(Path roster) throws IOException {
        PrivateFolder.require(folder);
        String name = String.valueOf(roster.getFileName());
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            if (Files.mismatch(place, roster) == -1) {
                Files.delete(roster);
                PrivateFile.tighten(place);
                return place;
            }
            place = folder.resolve(name.replaceFirst("(\\.[^.]*)?$", "-" + number + "$1"));
        }
        move(roster, place);
        PrivateFile.tighten(place);
        return place;
    }

    /** Returns the place of a roster that another process has moved to the archive. */
    Path place(Path roster) {
        return folder.resolve(String.valueOf(roster.getFileName()));
    }

    /**
     * Removes the permissions of others from this folder and from those of other months, since earlier versions left
     * them as they were; from the folder around them too, unless there is something else in it.
     *
     * @throws OutputException where a folder may not be read or changed
     */
    void tighten() {
        Path all = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> found = Files.list(all)) {
            List<Path> inside = found.toList();
            List<Path> months = inside.stream().filter(Archive::isMonth).toList();
            for (Path each : months.equals(inside) ? List.of(all) : months) {
                PrivateFolder.tighten(each);
            }
        } catch (IOException e) {
            throw OutputException.notReadable(all, e);
        }
    }

    private static boolean isMonth(Path folder) {
        return MONTH.matcher(String.valueOf(folder.getFileName())).matches();
    }

    private static void move(Path roster, Path place) throws IOException {
        if (Files.isSymbolicLink(roster)) {
            copy(roster, place);
            return;
        }
        try {
            Files.move(roster, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) { // another disk
            copy(roster, place);
        }
    }

    private static void copy(Path roster, Path place) throws IOException {
        Path part = place.resolveSibling("." + place.getFileName() + ".part");
        Files.copy(roster, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(roster);
    }
}
