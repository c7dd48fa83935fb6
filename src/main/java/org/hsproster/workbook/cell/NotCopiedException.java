package org.hsproster.workbook.cell;

import java.io.IOException;

/** A workbook whose rows can be read has something else that cannot. */
public final class NotCopiedException extends IOException {

    private static final long serialVersionUID = 1L;

    public NotCopiedException(Exception cause) {
        super("a part of the workbook cannot be read", cause);
    }
}
