package org.hsproster.batch.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hsproster.batch.output.OutputException;
import org.hsproster.file.PrivateFile;
import org.hsproster.file.PrivateFolder;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the database and the log, locked by one process at a time unless a server has the database. The operating system releases the lock of a
 * process that dies.
 */
public final class DataFolder implements Closeable {

    private static final String LOCK = "hsp-roster.lock";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Creates the folder where it is missing, and locks it.
     *
     * @throws BusyException where another process holds it
     */
    public static DataFolder open(Path folder) {
        return open(folder, false);
    }

    /**
     * The same where a server has the database: other processes may join at the same time, but none can open it.
     *
     * @throws BusyException where another process has opened it
     */
    public static DataFolder join(Path folder) {
        return open(folder, true);
    }

    private static DataFolder open(Path folder, boolean isShared) {
        try {
            PrivateFolder.require(folder);
            requireWritable(folder);
            Path lock = PrivateFile.createIfMissing(folder.resolve(LOCK));
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel, isShared) == null) {
                channel.close();
                throw new BusyException();
            }
            DataFolder data = new DataFolder(folder, channel);
            data.tighten(); // since earlier versions left the files as they were
            return data;
        } catch (IOException e) {
            throw OutputException.notKept(folder, e);
        }
    }

    private static void requireWritable(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** Makes all files readable for their owner alone, since database and log create theirs as usual. */
    public void tighten() {
        try {
            PrivateFolder.tighten(folder);
        } catch (IOException e) {
            throw OutputException.notKept(folder, e);
        }
    }

    /**
     * Locks the folder against changes, without a change of its own. Several processes may look at once.
     *
     * @throws BusyException where another process has it open
     */
    public static Closeable look(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (!Files.isReadable(lock)) {
            return () -> {};
        }
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
            if (tryLock(channel, true) == null) {
                channel.close();
                throw new BusyException();
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean isShared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, isShared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            tighten();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
