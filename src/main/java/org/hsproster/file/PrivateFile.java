package org.hsproster.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that only their owner can read until they are finished, since a process that dies leaves them behind. Where the
 * file system does not support such permissions, those of the folder apply.
 */
public final class PrivateFile {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private PrivateFile() {}

    /** Creates an empty file, and replaces an existing one. */
    public static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, ownerOnly(file, FILE));
    }

    /** Creates a folder and its missing parents. */
    public static Path createFolder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        return Files.createDirectory(folder, ownerOnly(folder, FOLDER));
    }

    /** Gives a finished file the permissions that a new file of its folder has. */
    public static void release(Path file) throws IOException {
        if (!isPosix(file)) {
            return;
        }
        Set<PosixFilePermission> usual = usualPermissions(file.resolveSibling(file.getFileName() + ".n"));
        if (!Files.getPosixFilePermissions(file).equals(usual)) {
            Files.setPosixFilePermissions(file, usual);
        }
    }

    private static Set<PosixFilePermission> usualPermissions(Path probe) throws IOException {
        Files.deleteIfExists(probe);
        Files.createFile(probe);
        try {
            return Files.getPosixFilePermissions(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
