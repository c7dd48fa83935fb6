package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hsproster.file.PrivateFile;

/**
 * Where a file is written before it takes its final name: hidden, beside it, for its owner alone to read, and the same
 * for every try.
 */
public final class TemporaryFile {

    private TemporaryFile() {}

    public static Path of(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** Returns an empty part to write to. */
    public static Path begin(Path target) throws IOException {
        return PrivateFile.create(of(target));
    }

    /** Gives the finished part its final name, in one step. Done before already, it does nothing. */
    public static void publish(Path target) {
        Path part = of(target);
        try {
            if (Files.exists(part)) {
                release(part, target);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(target)) {
                throw new IOException("the part to publish is gone");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
    }

    /** Removes the part, and what was put aside beside it while it was being made. */
    public static void discard(Path target) {
        Path part = of(target);
        try {
            Files.deleteIfExists(part);
            for (Path aside : AbandonedFiles.aside(part)) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(part, e);
        }
    }

    /** A results document that waits to be merged stays hidden. */
    private static void release(Path part, Path target) throws IOException {
        if (ResultsPart.documentOf(target).isEmpty()) {
            PrivateFile.release(part);
        }
    }
}
