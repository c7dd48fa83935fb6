package org.hsproster.workbook;

import java.io.IOException;

/** A workbook whose rows can be read has something else that cannot. */
final class NotCopiedException extends IOException {

    private static final long serialVersionUID = 1L;

    NotCopiedException(Exception cause) {
        super("a part of the workbook cannot be read", cause);
    }
}
