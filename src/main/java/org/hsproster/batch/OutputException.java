package org.hsproster.batch;

import java.nio.file.Path;

/** The outcome cannot be written. The message names the file and what to do. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    OutputException(Path file, Throwable cause) {
        super("cannot write " + file.getFileName(), cause);
        this.file = file;
    }

    /** The file, or the folder, that cannot be written. */
    public Path file() {
        return file;
    }
}
