package org.hsproster.roster.header;

import java.util.concurrent.CancellationException;

/** Obeys a stop that another thread asks for, in loops that a hostile file can make long. */
final class Interruption {

    private Interruption() {}

    /**
     * Goes on unless the thread is interrupted.
     *
     * @throws CancellationException where it is; it stays interrupted
     */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped while the columns were recognised");
        }
    }
}
