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

/** A thread on which the works of one task are done one after the other, and what came of them. */
public final class WorkerThread {

    private final ExecutorService executor;

    public WorkerThread(String name) {
        this.executor = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    public <T> Future<T> submit(Callable<T> work) {
        return executor.submit(work);
    }

    /** Returns what has come of a work, or of another one that it waited for. */
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

    /** Does one last thing, whatever has become of what was done before, and waits for it. */
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
