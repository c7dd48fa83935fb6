package org.hsproster.workbook;

import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What our cells take over from the user's, to look at home beside them.
 *
 * @param fontSize in points
 * @param framed whether cells have a frame and wrap their text, as in a table
 */
record Look(String fontName, double fontSize, VerticalAlignment vertical, boolean framed) {

    static Look of(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        return of(style.getFont(), style.getVerticalAlignment());
    }

    /** The look of a sheet of ours: the workbook's own font, texts beginning at one height. */
    static Look plain(XSSFWorkbook workbook) {
        return of(workbook.getFontAt(0), VerticalAlignment.TOP);
    }

    /** The same outside a table. */
    Look free() {
        return new Look(fontName, fontSize, vertical, false);
    }

    private static Look of(XSSFFont font, VerticalAlignment vertical) {
        return new Look(font.getFontName(), font.getFontHeight() / 20.0, vertical, true);
    }
}
