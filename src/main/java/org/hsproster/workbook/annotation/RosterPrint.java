package org.hsproster.workbook.annotation;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.workbook.cell.PageSetup;
import org.hsproster.workbook.cell.SheetFeatures;

/**
 * The print settings of a roster sheet.
 *
 * @param headerRow the number (1-based) of its header
 */
record RosterPrint(Sheet sheet, int headerRow) {

    /** Sets the sheet landscape, one page wide, with its header on each page, unless the user has set anything up. */
    void setUp() {
        if (!SheetFeatures.of(sheet).hasPrintSettings()) {
            PageSetup.fitAcross(sheet);
            sheet.setRepeatingRows(new CellRangeAddress(headerRow - 1, headerRow - 1, -1, -1));
        }
    }
}
