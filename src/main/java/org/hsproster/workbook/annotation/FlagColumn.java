package org.hsproster.workbook.annotation;

import org.apache.poi.ss.util.CellReference;

/**
 * Where a roster came to stand in the annotated workbook.
 *
 * @param flagColumn 0-based
 */
public record FlagColumn(String sheetName, int flagColumn) {

    /** Address of the flag of a row (1-based). */
    String flagCell(int row) {
        return new CellReference(row - 1, flagColumn, false, false).formatAsString();
    }
}
