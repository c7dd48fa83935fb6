package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hsproster.file.PrivateFile;

/**
 * The hidden file beside a target to which the target is written. Only its owner can read it, and every attempt uses
 * the same name.
 */
public final class TemporaryFile {

    private TemporaryFile() {}

    public static Path of(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** Creates the temporary file, empty. */
    public static Path begin(Path target) throws IOException {
        return PrivateFile.create(of(target));
    }

    /** Gives the finished file its final name in one step. Where that was done before, does nothing. */
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

    /** Removes the temporary file and the buffers beside it. */
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

    /** Makes the file readable, except results that are still to be merged. */
    private static void release(Path part, Path target) throws IOException {
        if (ResultsPart.documentOf(target).isEmpty()) {
            PrivateFile.release(part);
        }
    }
}
