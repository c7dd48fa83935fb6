package org.hsproster.spreadsheet;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet from the top, read one at a time. */
public interface SheetRows extends Closeable {

    /** Returns the next row of the file, or null after the last one. */
    @Nullable
    SheetRow next() throws UnreadableFileException;

    @Override
    void close();
}
