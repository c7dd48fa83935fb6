package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import org.hsproster.file.PrivateFile;

/**
 * Room on the disk of a folder, found by writing a file of that size and removing it again: what a system reports as
 * free knows no quotas.
 */
public final class SpareRoom {

    private static final String FILE = ".room";
    private static final int BLOCK = 1 << 16;

    private SpareRoom() {}

    /**
     * Tests that so many bytes can be written.
     *
     * @throws IOException where they cannot
     */
    public static void require(Path folder, long bytes) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            fill(PrivateFile.create(file), bytes);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes random bytes, which no file system can compress. */
    private static void fill(Path file, long bytes) throws IOException {
        SplittableRandom random = new SplittableRandom();
        byte[] block = new byte[BLOCK];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long left = bytes; left > 0; left -= BLOCK) {
                random.nextBytes(block);
                ByteBuffer buffer = ByteBuffer.wrap(block, 0, (int) Math.min(left, BLOCK));
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        }
    }
}
