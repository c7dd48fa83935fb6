package org.hsproster.batch.output;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A file that a run wrote, which may be gone or changed since.
 *
 * @param isUnchanged tests whether an existing file is as a run has left it, as far as that is known
 */
public record WrittenFile(Path path, Predicate<Path> isUnchanged) {

    /** Returns a file that is known by its hash; without one, any content counts as unchanged. */
    public static WrittenFile of(Path path, Supplier<Optional<String>> sha256) {
        return new WrittenFile(path, file -> {
            Optional<String> written = sha256.get();
            return written.isEmpty() || written.get().equals(FileHash.of(file));
        });
    }

    /** Tests whether the file, which exists, is as the run has left it. */
    public boolean isAsWritten() {
        return isUnchanged.test(path);
    }
}
