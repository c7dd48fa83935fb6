package org.hsproster.spreadsheet.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes blocks to a target in a separate thread, since deflating the rows of a sheet takes as long as producing them,
 * and hashing a file as long as writing it. Does not close the target.
 */
public final class BackgroundOutputStream extends OutputStream {

    private static final int BLOCK = 1 << 16;

    /** Number of blocks that may wait for the thread. */
    private static final int BLOCKS = 16;

    private final OutputStream target;
    private final ExecutorService thread;
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK];
    private int filled;

    /**
     * Creates a stream and starts its thread.
     *
     * @param name of the thread
     */
    public BackgroundOutputStream(OutputStream target, String name) {
        this.target = target;
        this.thread = Executors.newSingleThreadExecutor(work -> thread(work, name));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, BLOCK - filled);
            System.arraycopy(bytes, start + done, block, filled, part);
            filled += part;
            done += part;
            if (filled == BLOCK) {
                handOver();
            }
        }
    }

    /** Waits until everything is written to the target. */
    @Override
    public void flush() throws IOException {
        if (filled > 0) {
            handOver();
        }
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            thread.shutdown();
        }
    }

    private void handOver() throws IOException {
        if (waiting.size() == BLOCKS) {
            await(waiting.remove());
        }
        byte[] full = block;
        int length = filled;
        waiting.add(thread.submit(() -> {
            target.write(full, 0, length);
            return length;
        }));
        block = new byte[BLOCK];
        filled = 0;
    }

    private static void await(Future<?> written) throws IOException {
        try {
            written.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing the copy", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
