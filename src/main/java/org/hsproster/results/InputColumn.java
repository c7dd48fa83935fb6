package org.hsproster.results;

import java.util.List;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column in {@code inputs[]} of the results document.
 *
 * @param id the fact that the column was read as, that it repeats, or that an unknown column may stand for
 */
record InputColumn(
        String column, String header, String use, @Nullable String id, List<String> kinds) {

    static InputColumn of(SheetColumn column) {
        return new InputColumn(
                column.letters(),
                column.header().header(),
                column.use().name(),
                column.column().map(ColumnName::id).orElse(null),
                column.kinds().stream().map(Enum::name).toList());
    }
}
