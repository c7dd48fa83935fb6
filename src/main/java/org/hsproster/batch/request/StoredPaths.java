package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How paths are written to the database. Machines may reach the folder that they share under different paths, so what is
 * in it is stored relative to it, with slashes; all other paths are stored as they are.
 *
 * @param shared absolute and normalized; empty where machines share no folder
 */
public record StoredPaths(Optional<Path> shared) {

    private static final String IN_SHARED_FOLDER = "shared:";

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
                .orElseGet(() -> Path.of(text));
    }
}
