package org.hsproster.batch.output;

import java.nio.file.Path;

/** Thrown when an output cannot be written. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be written. */
    public enum Reason {
        /** The system refuses, since the file is open elsewhere, the disk is full or permission is missing. */
        NOT_WRITABLE,
        /** The folder is none, or its files may not be listed. */
        NOT_READABLE,
        /** The name of the file, or of the hidden file beside it, is longer than the file system allows. */
        NAME_TOO_LONG,
        /** The data folder cannot keep what the program records, since its disk is full or permission is missing. */
        NOT_KEPT,
        /** The file is an input, and inputs are never written. */
        IS_AN_INPUT,
        /** The file exists, and may hold the user's work. */
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
        OutputException exception = new OutputException(
                TemporaryFile.of(file).hasTooLongName() ? Reason.NAME_TOO_LONG : Reason.NOT_WRITABLE, file);
        exception.initCause(cause);
        return exception;
    }

    /** Returns the exception for a folder that a run works on. */
    public static OutputException notReadable(Path folder, Throwable cause) {
        OutputException exception = new OutputException(Reason.NOT_READABLE, folder);
        exception.initCause(cause);
        return exception;
    }

    /** Returns the exception for a folder of records. */
    public static OutputException notKept(Path folder, Throwable cause) {
        OutputException exception = new OutputException(Reason.NOT_KEPT, folder);
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

    /** Returns the file or folder that cannot be written. */
    public Path file() {
        return file;
    }
}
