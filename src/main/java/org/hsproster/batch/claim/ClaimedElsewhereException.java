package org.hsproster.batch.claim;

/** Thrown when another process that may be alive has the claim on a workbook. */
public final class ClaimedElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ClaimedElsewhereException() {
        super("another process works on the same workbook");
    }
}
