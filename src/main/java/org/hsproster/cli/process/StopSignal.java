package org.hsproster.cli.process;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;

/** The signal by which the system asks this process to stop. The process ends when this is closed, after its work. */
public final class StopSignal implements Closeable {

    private final CountDownLatch received = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Listens from now on. */
    public StopSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /** Waits for the signal. */
    public void await() throws InterruptedException {
        received.await();
    }

    private void stop() {
        received.countDown();
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
