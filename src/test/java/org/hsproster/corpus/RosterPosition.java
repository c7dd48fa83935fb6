package org.hsproster.corpus;

import java.util.Locale;

/** Where a roster is put into a foreign workbook. */
enum RosterPosition {
    /** As a sheet before all others. */
    FIRST,
    /** As a sheet behind all others. */
    LAST,
    /** In place of the rows of its first worksheet. */
    ROWS;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
