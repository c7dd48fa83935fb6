package org.hsproster.web.security;

import java.nio.file.Path;

/** The key store of the page cannot be used. */
public final class UnusableKeyStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnusableKeyStoreException(Path file, Exception cause) {
        super("the key store cannot be used", cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
