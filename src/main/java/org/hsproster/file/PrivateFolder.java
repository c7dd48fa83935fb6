package org.hsproster.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that only their owner can read, where the file system supports owners. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /** Creates a folder and its missing parents, which have the usual permissions. */
    public static Path make(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            return Files.createDirectory(folder, OwnerOnly.folder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a folder where it is missing, and removes the permissions of others from an existing one. */
    public static void require(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            OwnerOnly.tighten(folder);
        } else {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
        }
    }

    /**
     * Removes the permissions of others from a folder and all that is in it, and does not follow links.
     *
     * @throws IOException where the folder cannot be read
     */
    public static void tighten(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                OwnerOnly.tighten(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                OwnerOnly.tighten(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone meanwhile, or of another owner
            }
        });
    }

    /** Truncates a file, so that a process that is reading it reaches its end. */
    public static void empty(Path file) {
        try {
            Files.newByteChannel(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
        } catch (NoSuchFileException e) {
            // no process is reading it any more
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folder with its content, and ignores files that are gone already. */
    public static void remove(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) throws IOException {
                    Files.deleteIfExists(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
