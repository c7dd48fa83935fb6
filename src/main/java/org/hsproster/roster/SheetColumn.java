package org.hsproster.roster;

import java.util.Optional;

/**
 * A column of a roster sheet, and how it was understood.
 *
 * @param column what it was read as, what it repeats, or what an unknown one may be meant to be
 */
public record SheetColumn(ColumnHeader header, Use use, Optional<ColumnName> column) {

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
        return new SheetColumn(header, other, column);
    }
}
