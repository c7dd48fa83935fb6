package org.hsproster.history;

import java.nio.file.Path;

/** Thrown when the file of the key cannot be used with the history. */
public final class HistoryKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Problem {
        /** It is not there, and the history was made with a key. */
        MISSING,
        /** It is a folder, or may not be read. */
        UNREADABLE,
        /** It does not have the length of a key. */
        DAMAGED,
        /** The history was made with another key. */
        OTHER,
        /** A new key cannot be written. */
        NOT_WRITABLE
    }

    private final Problem problem;
    private final transient Path file;

    HistoryKeyException(Problem problem, Path file) {
        super(problem + ": " + file.getFileName());
        this.problem = problem;
        this.file = file;
    }

    HistoryKeyException(Problem problem, Path file, Throwable cause) {
        this(problem, file);
        initCause(cause);
    }

    public Problem problem() {
        return problem;
    }

    public Path file() {
        return file;
    }
}
