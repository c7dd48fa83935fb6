package org.hsproster.workbook.annotation;

import org.apache.poi.ss.util.CellReference;

/**
 * The sheet of a roster in the annotated workbook, and its column of flags.
 *
 * @param flagColumn 0-based
 */
public record FlagColumn(String sheetName, int flagColumn) {

    /** Returns the address of the flag of a row (1-based). */
    String flagCell(int row) {
        return new CellReference(row - 1, flagColumn, false, false).formatAsString();
    }
}
