package org.hsproster.workbook.style;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets RGB colours in the styles of a workbook. */
sealed interface WorkbookPalette permits XlsxPalette, XlsPalette {

    static WorkbookPalette of(Workbook workbook) {
        return workbook instanceof HSSFWorkbook xls ? XlsPalette.of(xls) : new XlsxPalette((XSSFWorkbook) workbook);
    }

    void fill(CellStyle style, int rgb);

    /** Sets the colours of a hatched cell: of what is between the lines, and of the lines. */
    void hatch(CellStyle style, int rgb, int linesRgb);

    void frame(CellStyle style, int rgb);

    void ink(Font font, int rgb);
}
