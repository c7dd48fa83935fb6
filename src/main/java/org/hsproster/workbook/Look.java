package org.hsproster.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * What our cells take over from the user's, to look at home beside them.
 *
 * @param fontSize in points
 * @param framed whether cells have a frame and wrap their text, as in a table
 */
record Look(String fontName, double fontSize, VerticalAlignment vertical, boolean framed) {

    static Look of(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return of(cell.getSheet().getWorkbook().getFontAt(style.getFontIndex()), style.getVerticalAlignment());
    }

    /** The look of a sheet of ours: the workbook's own font, texts beginning at one height. */
    static Look plain(Workbook workbook) {
        return of(workbook.getFontAt(0), VerticalAlignment.TOP);
    }

    /** The same outside a table. */
    Look free() {
        return new Look(fontName, fontSize, vertical, false);
    }

    private static Look of(Font font, VerticalAlignment vertical) {
        return new Look(font.getFontName(), font.getFontHeight() / 20.0, vertical, true);
    }
}
