package org.hsproster.workbook.style;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell formats of a workbook. A format that it has already is not added again. */
sealed interface FormatTable permits XlsxFormats, XlsFormats {

    static FormatTable of(Workbook workbook) {
        return workbook instanceof HSSFWorkbook xls ? new XlsFormats(xls) : new XlsxFormats((XSSFWorkbook) workbook);
    }

    /** Returns another workbook for drafts of formats, which are added only if they are needed. */
    Workbook drafts();

    /**
     * Returns the format of this workbook that is equal to a draft.
     *
     * @throws FormatsFullException if there is none and no more can be added
     */
    CellStyle like(CellStyle draft);
}
