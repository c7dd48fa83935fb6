package org.hsproster.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * The permissions of finished outputs, where the file system has them. Until they are finished, outputs are private
 * files, since a process that dies leaves them behind. As with the mask of a process, one rule holds for all of its
 * outputs.
 */
public enum OutputPermissions {
    /** Those of a new file of the folder. */
    FOLDER,
    /** Only the owner can read and write them. */
    OWNER;

    private static volatile OutputPermissions ofProcess = FOLDER;

    /** Makes this the rule of the process. */
    public void use() {
        ofProcess = this;
    }

    /** Gives a finished file its permissions, by the rule of the process. */
    public static void release(Path file) throws IOException {
        if (ofProcess == FOLDER && OwnerOnly.isPosix(file)) {
            Set<PosixFilePermission> usual = usual(file.resolveSibling(file.getFileName() + ".n"));
            if (!Files.getPosixFilePermissions(file).equals(usual)) {
                Files.setPosixFilePermissions(file, usual);
            }
        }
    }

    private static Set<PosixFilePermission> usual(Path probe) throws IOException {
        Files.deleteIfExists(probe);
        Files.createFile(probe);
        try {
            return Files.getPosixFilePermissions(probe);
        } finally {
            Files.delete(probe);
        }
    }
}
