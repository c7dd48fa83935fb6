package org.hsproster.batch.claim;

import java.io.Closeable;

/** The claim of this process on a workbook, until it is closed or taken over. */
public interface RunClaim extends Closeable {

    /** Tests whether a process that is dead had the claim before, and may have left an unfinished run. */
    boolean isTakenOver();

    /**
     * Keeps the claim until the transaction of the caller ends. A process that was suspended may have lost it.
     *
     * @throws ClaimedElsewhereException where another process has taken it over
     */
    void hold();

    /** Gives the claim back. Where it was taken over, does nothing. */
    @Override
    void close();
}
