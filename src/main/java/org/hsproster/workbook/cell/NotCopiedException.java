package org.hsproster.workbook.cell;

import java.io.IOException;

/** Thrown if a workbook cannot be copied, though its rows can be read. */
public final class NotCopiedException extends IOException {

    private static final long serialVersionUID = 1L;

    public NotCopiedException(Exception cause) {
        super("a part of the workbook cannot be read", cause);
    }
}
