package org.hsproster.cli.argument;

import java.io.IOException;
import java.nio.file.Path;

/** The file with the password cannot be read. */
public final class PasswordFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public PasswordFileException(Path file, IOException cause) {
        super("the password file cannot be read", cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
