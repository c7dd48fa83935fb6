package org.hsproster.roster.header;

import java.util.List;
import java.util.Optional;
import org.hsproster.spreadsheet.CellAddress;

/**
 * A column of a roster sheet, and how it was understood.
 *
 * @param column what it was read as, what it repeats, or what an unknown one may be meant to be
 * @param kinds of the values in its first rows, the most frequent first; none where cells stay unread
 */
public record SheetColumn(ColumnHeader header, Use use, Optional<ColumnName> column, List<ValueKind> kinds) {

    public SheetColumn {
        kinds = List.copyOf(kinds);
    }

    /** A column that has not been looked into yet. */
    SheetColumn(ColumnHeader header, Use use, Optional<ColumnName> column) {
        this(header, use, column, List.of());
    }

    /** What is done with the cells of a column. */
    public enum Use {
        READ,
        /** Means the same as a column that is read. */
        REPEATED,
        /** Card, passport and social security numbers, addresses, accounts: never read. */
        SENSITIVE,
        /** Left unread because the mapping says so. */
        IGNORED,
        UNKNOWN
    }

    SheetColumn as(Use other) {
        return new SheetColumn(header, other, column, kinds);
    }

    SheetColumn offering(ColumnName nearest) {
        return new SheetColumn(header, use, Optional.of(nearest), kinds);
    }

    SheetColumn holding(List<ValueKind> found) {
        return new SheetColumn(header, use, column, found);
    }

    /** Where it stands: A, B, C. */
    public String letters() {
        return CellAddress.column(header.index());
    }
}
