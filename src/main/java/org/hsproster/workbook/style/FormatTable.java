package org.hsproster.workbook.style;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell formats of a workbook. A format that it has already is taken, and no second one made. */
sealed interface FormatTable permits XlsxFormats, XlsFormats {

    static FormatTable of(Workbook workbook) {
        return workbook instanceof HSSFWorkbook xls ? new XlsFormats(xls) : new XlsxFormats((XSSFWorkbook) workbook);
    }

    /** Another workbook, in which a format is made before it is known whether it is needed. */
    Workbook drafts();

    /**
     * Returns the format of this workbook that looks like a draft.
     *
     * @throws FormatsFullException where there is none and no more can be added
     */
    CellStyle like(CellStyle draft);
}
