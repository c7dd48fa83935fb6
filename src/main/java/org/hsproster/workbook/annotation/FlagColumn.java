package org.hsproster.workbook.annotation;

import org.apache.poi.ss.util.CellReference;

/**
 * The sheet of a roster in the annotated workbook, and its column of flags.
 *
 * @param column 0-based
 */
public record FlagColumn(String sheetName, int column) {

    /** Returns the address of the flag of a row (1-based). */
    String cell(int row) {
        return new CellReference(row - 1, column, false, false).formatAsString();
    }
}
