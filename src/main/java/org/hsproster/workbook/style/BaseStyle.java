package org.hsproster.workbook.style;

import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * What our cells take over from the user's, to look at home beside them.
 *
 * @param fontSize in points
 * @param framed whether cells have a frame, as in a table
 * @param wrapped whether framed cells wrap their text, which makes rows higher
 * @param airy whether the text of framed cells keeps a distance from the frame
 */
public record BaseStyle(
        String fontName, double fontSize, VerticalAlignment vertical, boolean framed, boolean wrapped, boolean airy) {

    public static BaseStyle of(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        return Optional.ofNullable(cell.getCellStyle()) // none for a number that the workbook does not have
                .map(style -> of(font(workbook, style.getFontIndex()), style.getVerticalAlignment()))
                .orElseGet(() -> plain(workbook));
    }

    /** The look of a report sheet: the workbook's own font, with some air around the texts. */
    public static BaseStyle airy(Workbook workbook) {
        BaseStyle plain = plain(workbook);
        return new BaseStyle(plain.fontName, plain.fontSize, VerticalAlignment.CENTER, true, true, true);
    }

    /** The look of other sheets of ours: the workbook's own font, texts beginning at one height. */
    public static BaseStyle plain(Workbook workbook) {
        return of(font(workbook, 0), VerticalAlignment.TOP);
    }

    /** The same outside a table. */
    public BaseStyle free() {
        return new BaseStyle(fontName, fontSize, vertical, false, wrapped, airy);
    }

    /** The same beside rows of the user's, whose heights stay: each text on one line. */
    public BaseStyle onOneLine() {
        return new BaseStyle(fontName, fontSize, vertical, framed, false, airy);
    }

    /** The same with letters of no more than so many points, for a row that is no higher than these need. */
    public BaseStyle noLargerThan(double points) {
        return new BaseStyle(fontName, Math.min(fontSize, points), vertical, framed, wrapped, airy);
    }

    /**
     * Returns the workbook's own where it has none of the number. The format of Excel 97 to 2003 leaves out number 4.
     */
    private static Font font(Workbook workbook, int number) {
        int place = workbook instanceof HSSFWorkbook && number > 4 ? number - 1 : number;
        boolean isThere = place >= 0 && place < workbook.getNumberOfFonts();
        return workbook.getFontAt(isThere ? number : 0);
    }

    private static BaseStyle of(Font font, VerticalAlignment vertical) {
        return new BaseStyle(font.getFontName(), font.getFontHeight() / 20.0, vertical, true, true, false);
    }
}
