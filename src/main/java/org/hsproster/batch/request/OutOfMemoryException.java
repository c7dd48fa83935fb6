package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when the process has too little memory. */
public final class OutOfMemoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Path> roster;

    public OutOfMemoryException(Throwable cause) {
        this(Optional.empty(), cause);
    }

    private OutOfMemoryException(Optional<Path> roster, Throwable cause) {
        super("the memory does not suffice", cause);
        this.roster = roster;
    }

    public static OutOfMemoryException of(Path roster, Throwable cause) {
        return new OutOfMemoryException(Optional.of(roster), cause);
    }

    /** Returns the roster that was being assessed. */
    public Optional<Path> roster() {
        return roster;
    }

    /** Tests whether a lack of memory, on any thread, is the cause of a failure. */
    public static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
