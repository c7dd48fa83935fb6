package org.hsproster.batch.writer;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hsproster.roster.finding.UnreadableRosterException;

/** A single thread that executes the parts of one task in order. */
public final class WorkerThread {

    private final ExecutorService executor;

    public WorkerThread(String name) {
        this.executor = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Queues a part of the task. */
    public <T> Future<T> submit(Callable<T> work) {
        return executor.submit(work);
    }

    /** Waits for a part of the task and returns its result. */
    public static <T> T result(Future<T> work) throws IOException, UnreadableRosterException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another thread", e);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
    }

    /** Executes one last part, even where those before it failed, and waits for it. */
    public void close(Callable<?> last) {
        Future<?> unused = executor.submit(last);
        executor.shutdown();
        try {
            executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException failure(Throwable cause) throws UnreadableRosterException {
        if (cause instanceof UnreadableRosterException unreadable) {
            throw unreadable;
        }
        if (cause instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        if (cause instanceof Error) {
            throw new IllegalStateException(cause);
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
