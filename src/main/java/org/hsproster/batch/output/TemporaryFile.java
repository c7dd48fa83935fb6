package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.hsproster.file.OutputPermissions;
import org.hsproster.file.PrivateFile;

/**
 * The hidden file beside a target to which the target is written. Only its owner can read it, and every attempt of a
 * process uses the same name.
 *
 * @param process the name of the process in the file's name, where several may write to the same target; else empty
 */
public record TemporaryFile(Path target, String process) {

    /** The bytes that every file system allows for a name. */
    private static final int SHORT_NAME = 128;

    /** Returns the temporary file of a target to which one process writes. */
    public static TemporaryFile of(Path target) {
        return new TemporaryFile(target, "");
    }

    public Path path() {
        String owner = process.isEmpty() ? "" : "." + process;
        return target.resolveSibling("." + target.getFileName() + owner + ".part");
    }

    /** Tests whether the file system refuses the name of a file beside it, as most do from 256 bytes on. */
    boolean hasTooLongName() {
        if (String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8).length < SHORT_NAME) {
            return false;
        }
        try {
            Files.readAttributes(target.resolveSibling(path().getFileName() + ".n"), BasicFileAttributes.class);
            return false;
        } catch (NoSuchFileException | AccessDeniedException | NotDirectoryException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
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
            OutputPermissions.release(part);
        }
    }
}
