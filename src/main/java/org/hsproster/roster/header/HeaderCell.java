package org.hsproster.roster.header;

import org.hsproster.spreadsheet.TextNormalizer;

/**
 * A header as it is recognised.
 *
 * @param index 0 for column A
 * @param typed as it was typed, because its number is lost when full-width forms become plain
 * @param shown as it is told to the user
 */
record HeaderCell(int index, String typed, String shown) {

    HeaderCell(int index, String typed) {
        this(index, typed, TextNormalizer.folded(typed));
    }

    ColumnHeader header() {
        return new ColumnHeader(index, shown);
    }
}
