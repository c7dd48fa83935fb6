package org.hsproster.roster.header;

import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The text of a header.
 *
 * @param index 0 for column A
 * @param typed as it was typed, since normalization loses the number of a header
 * @param shown as it is shown to the user
 */
record HeaderCell(int index, String typed, String shown) {

    HeaderCell(int index, String typed) {
        this(index, typed, TextNormalizer.folded(typed));
    }

    ColumnHeader header() {
        return new ColumnHeader(index, shown);
    }
}
