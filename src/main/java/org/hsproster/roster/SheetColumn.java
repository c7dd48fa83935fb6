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
        UNKNOWN
    }

    SheetColumn as(Use other) {
        return new SheetColumn(header, other, column);
    }

    /** Whether it means the column of this id, and is read or could have been. */
    boolean means(String id) {
        return (use == Use.READ || use == Use.REPEATED)
                && column.filter(name -> name.id().equals(id)).isPresent();
    }
}
