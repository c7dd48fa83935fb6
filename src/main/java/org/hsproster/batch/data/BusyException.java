package org.hsproster.batch.data;

/** Thrown when another process uses the data folder. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super("another run is using the data folder");
    }
}
