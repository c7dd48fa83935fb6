package org.hsproster.cli.process;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;

/** The signal by which the system asks this process to stop. The process ends when this is closed, after its work. */
public final class StopSignal implements Closeable {

    private final CountDownLatch received = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Runnable action;

    /** Listens from now on. */
    public StopSignal() {
        this(() -> {});
    }

    /**
     * Listens from now on.
     *
     * @param action done when the signal comes
     */
    public StopSignal(Runnable action) {
        this.action = action;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /** Waits for the signal. */
    public void await() throws InterruptedException {
        received.await();
    }

    private void stop() {
        received.countDown();
        action.run();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
