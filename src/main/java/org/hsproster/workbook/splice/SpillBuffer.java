package org.hsproster.workbook.splice;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Stores bytes until they can be written to the copy: few in memory, many in a temporary file. */
final class SpillBuffer implements Closeable {

    private static final int IN_MEMORY = 1 << 17;

    /** A temporary file, which is written once and then read. */
    interface Backing extends Closeable {
        OutputStream write() throws IOException;

        InputStream read() throws IOException;
    }

    private final Backing backing;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable OutputStream file;
    private final DataOutputStream data = new DataOutputStream(new OutputStream() {
        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            add(bytes, start, length);
        }
    });

    SpillBuffer(Backing backing) {
        this.backing = backing;
    }

    DataOutputStream data() {
        return data;
    }

    /** Returns all bytes; nothing can be added after that. */
    DataInputStream read() throws IOException {
        if (file == null) {
            return new DataInputStream(new ByteArrayInputStream(memory.toByteArray()));
        }
        file.close();
        return new DataInputStream(new BufferedInputStream(backing.read(), 1 << 16));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
        backing.close();
    }

    private void add(byte[] bytes, int start, int length) throws IOException {
        if (file == null && memory.size() + length <= IN_MEMORY) {
            memory.write(bytes, start, length);
            return;
        }
        if (file == null) {
            file = new BufferedOutputStream(backing.write(), 1 << 16);
            memory.writeTo(file);
            memory = new ByteArrayOutputStream(0);
        }
        file.write(bytes, start, length);
    }
}
