package org.hsproster.cli;

import java.io.IOException;
import java.nio.file.Path;

/** The file with the password cannot be read. */
final class PasswordFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    PasswordFileException(Path file, IOException cause) {
        super("the password file cannot be read", cause);
        this.file = file;
    }

    Path file() {
        return file;
    }
}
