package org.hsproster.batch.output;

import java.nio.file.Path;

/** The outcome cannot be written. Names the file and why. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be written. */
    public enum Reason {
        /** The system refuses: open elsewhere, no space, no permission. */
        NOT_WRITABLE,
        /** It is one of the inputs, and inputs are never written. */
        IS_AN_INPUT,
        /** It may hold the user's own work. */
        ALREADY_THERE
    }

    private final Reason reason;
    private final transient Path file;

    private OutputException(Reason reason, Path file) {
        super(reason + ": " + file.getFileName());
        this.reason = reason;
        this.file = file;
    }

    public static OutputException notWritable(Path file, Throwable cause) {
        OutputException exception = new OutputException(Reason.NOT_WRITABLE, file);
        exception.initCause(cause);
        return exception;
    }

    public static OutputException isAnInput(Path file) {
        return new OutputException(Reason.IS_AN_INPUT, file);
    }

    public static OutputException alreadyThere(Path file) {
        return new OutputException(Reason.ALREADY_THERE, file);
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the file, or the folder, that cannot be written. */
    public Path file() {
        return file;
    }
}
