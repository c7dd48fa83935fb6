package org.hsproster.roster.header;

import java.util.List;
import java.util.Optional;
import org.hsproster.spreadsheet.CellAddress;

/**
 * A column of a roster sheet, and how it was recognised.
 *
 * @param column what it was read as, what it repeats, or what an unknown one may mean
 * @param kinds of the values in its first rows, the most frequent first; empty if cells are not read
 */
public record SheetColumn(ColumnHeader header, Use use, Optional<ColumnName> column, List<ValueKind> kinds) {

    public SheetColumn {
        kinds = List.copyOf(kinds);
    }

    /** Creates a column whose values are not known yet. */
    SheetColumn(ColumnHeader header, Use use, Optional<ColumnName> column) {
        this(header, use, column, List.of());
    }

    /** How the cells of a column are used. */
    public enum Use {
        READ,
        /** Has the same meaning as a column that is read. */
        REPEATED,
        /** Card, passport and social security numbers, addresses, accounts: never read. */
        SENSITIVE,
        /** Not read because the mapping says so. */
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

    /** Returns the letters of the column: A, B, C. */
    public String letters() {
        return CellAddress.column(header.index());
    }
}
