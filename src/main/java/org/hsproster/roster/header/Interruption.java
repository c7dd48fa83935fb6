package org.hsproster.roster.header;

import java.util.concurrent.CancellationException;

/** Checks for interruption in loops that a malicious file can prolong. */
final class Interruption {

    private Interruption() {}

    /**
     * Returns unless the thread is interrupted.
     *
     * @throws CancellationException if the thread is interrupted; it stays interrupted
     */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped while the columns were recognised");
        }
    }
}
