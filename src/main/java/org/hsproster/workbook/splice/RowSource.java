package org.hsproster.workbook.splice;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet in the order of their numbers, each of which is returned once. */
interface RowSource {

    /** Returns the next row if its number is at most {@code number}, and null otherwise. */
    @Nullable
    AddedRow upTo(int number) throws IOException;
}
