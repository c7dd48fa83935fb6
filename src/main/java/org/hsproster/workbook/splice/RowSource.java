package org.hsproster.workbook.splice;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet in the order of their numbers, each of which is taken once. */
interface RowSource {

    /** Returns the next row if its number is no higher than that; null if it comes later. */
    @Nullable
    AddedRow upTo(int number) throws IOException;
}
