package org.hsproster.workbook.splice;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.temp.EncryptedTempData;
import org.hsproster.file.PrivateFile;

/**
 * The temporary files of a copy. They are beside the copy, readable by their owner only, or encrypted in another folder
 * if the roster has a password. A run after one that has died overwrites its files.
 */
public final class SpillBuffers implements Closeable {

    private final Path target;
    private final boolean isSecret;
    private final List<SpillBuffer> buffers = new ArrayList<>();

    public SpillBuffers(Path target, boolean isSecret) {
        this.target = target;
        this.isSecret = isSecret;
    }

    public SpillBuffer next() {
        SpillBuffer buffer = new SpillBuffer(isSecret ? new Enciphered() : new Beside(file(buffers.size())));
        buffers.add(buffer);
        return buffer;
    }

    @Override
    public void close() throws IOException {
        for (SpillBuffer buffer : buffers) {
            buffer.close();
        }
    }

    private Path file(int number) {
        return target.resolveSibling(target.getFileName() + "." + number);
    }

    private record Beside(Path file) implements SpillBuffer.Backing {

        @Override
        public OutputStream write() throws IOException {
            return Files.newOutputStream(PrivateFile.create(file));
        }

        @Override
        public InputStream read() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    private static final class Enciphered implements SpillBuffer.Backing {

        private final List<EncryptedTempData> data = new ArrayList<>();

        @Override
        public OutputStream write() throws IOException {
            data.add(new EncryptedTempData());
            return data.get(0).getOutputStream();
        }

        @Override
        public InputStream read() throws IOException {
            return data.get(0).getInputStream();
        }

        @Override
        public void close() {
            data.forEach(EncryptedTempData::dispose);
        }
    }
}
