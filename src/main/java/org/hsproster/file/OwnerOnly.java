package org.hsproster.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The permissions of what only its owner can read, on file systems that have such permissions. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Returns the attributes with which to create a file. */
    static FileAttribute<?>[] file(Path file) {
        return attributes(file, FILE);
    }

    /** Returns the attributes with which to create a folder. */
    static FileAttribute<?>[] folder(Path folder) {
        return attributes(folder, FOLDER);
    }

    /**
     * Removes the permissions of others from a file or folder, and does not follow a link. Those of another owner keep
     * theirs, as does what is on a disk that stores no permissions.
     */
    static void tighten(Path path) {
        if (!isPosix(path) || Files.isSymbolicLink(path)) {
            return;
        }
        try {
            Set<PosixFilePermission> present = Files.getPosixFilePermissions(path);
            Set<PosixFilePermission> own = EnumSet.copyOf(FOLDER);
            own.retainAll(present);
            if (!own.equals(present)) {
                Files.setPosixFilePermissions(path, own);
            }
        } catch (IOException e) {
            // gone meanwhile, or not to be changed
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
