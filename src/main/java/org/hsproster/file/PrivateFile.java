package org.hsproster.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that only their owner can read. Where the file system has no such permissions, those of the folder apply. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Creates an empty file, and replaces an existing one. */
    public static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, OwnerOnly.file(file));
    }

    /** Creates an empty file where there is none. */
    public static Path createIfMissing(Path file) throws IOException {
        try {
            return Files.exists(file) ? file : Files.createFile(file, OwnerOnly.file(file));
        } catch (FileAlreadyExistsException e) {
            return file; // by another process
        }
    }

    /** Removes the permissions of others from a file. */
    public static void tighten(Path file) {
        OwnerOnly.tighten(file);
    }
}
