package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How paths are written to the database. Machines may reach the folder that they share under different paths, so what is
 * in it is stored relative to it, with slashes; all other paths are stored as they are.
 *
 * @param shared absolute and normalized; empty where machines share no folder
 * @param move of the home that the stored paths are of
 */
public record StoredPaths(Optional<Path> shared, Optional<Move> move) {

    private static final String IN_SHARED_FOLDER = "shared:";

    public StoredPaths(Optional<Path> shared) {
        this(shared, Optional.empty());
    }

    /** A folder that has another place now. */
    record Move(Path from, Path to) {

        Path of(Path path) {
            return path.startsWith(from) ? to.resolve(from.relativize(path)) : path;
        }
    }

    /** Returns these paths, stored when a folder was at another place. */
    StoredPaths moved(Path from, Path to) {
        return from.equals(to) ? this : new StoredPaths(shared, Optional.of(new Move(from, to)));
    }

    /** Returns the text of a path. */
    public String write(Path path) {
        return shared.filter(path::startsWith)
                .map(folder ->
                        IN_SHARED_FOLDER + folder.relativize(path).toString().replace('\\', '/'))
                .orElseGet(path::toString);
    }

    /** Returns the path of a text. */
    public Path read(String text) {
        return shared.filter(folder -> text.startsWith(IN_SHARED_FOLDER))
                .map(folder -> folder.resolve(text.substring(IN_SHARED_FOLDER.length())))
                .orElseGet(() -> here(Path.of(text)));
    }

    private Path here(Path path) {
        return move.map(each -> each.of(path)).orElse(path);
    }
}
