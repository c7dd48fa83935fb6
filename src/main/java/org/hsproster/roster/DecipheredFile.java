package org.hsproster.roster;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What an enciphered file holds, in memory. It ends with the file: reading it fails once that has been emptied. */
final class DecipheredFile extends SeekableInMemoryByteChannel {

    private final Path file;

    DecipheredFile(Path file, byte[] content) {
        super(content);
        this.file = file;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (Files.exists(file) && Files.size(file) == 0) {
            throw new EOFException("the file has been emptied");
        }
        return super.read(to);
    }
}
