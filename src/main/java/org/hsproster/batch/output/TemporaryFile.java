package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hsproster.file.PrivateFile;

/**
 * The hidden file beside a target to which the target is written. Only its owner can read it, and every attempt of a
 * process uses the same name.
 *
 * @param process the name of the process in the file's name, where several may write to the same target; else empty
 */
public record TemporaryFile(Path target, String process) {

    /** Returns the temporary file of a target to which one process writes. */
    public static TemporaryFile of(Path target) {
        return new TemporaryFile(target, "");
    }

    public Path path() {
        String owner = process.isEmpty() ? "" : "." + process;
        return target.resolveSibling("." + target.getFileName() + owner + ".part");
    }

    /** Creates the temporary file, empty. */
    public Path begin() throws IOException {
        return PrivateFile.create(path());
    }

    /** Gives the finished file its final name in one step. Where that was done before, does nothing. */
    public void publish() {
        Path part = path();
        try {
            if (Files.exists(part)) {
                release(part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(target)) {
                throw new IOException("the part to publish is gone");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
    }

    /** Removes the temporary file and the buffers beside it. */
    public void discard() {
        Path part = path();
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
    private void release(Path part) throws IOException {
        if (ResultsPart.documentOf(target).isEmpty()) {
            PrivateFile.release(part);
        }
    }
}
