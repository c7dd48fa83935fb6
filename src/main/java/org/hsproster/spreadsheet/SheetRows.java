package org.hsproster.spreadsheet;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, from the top, read as they are asked for. */
public interface SheetRows extends Closeable {

    /** Returns the next row that is there, or null after the last one. */
    @Nullable
    SheetRow next() throws UnreadableFileException;

    @Override
    void close();
}
