package org.hsproster.workbook.style;

import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The style that added cells take over from the user's cells beside them.
 *
 * @param fontSize in points
 * @param framed whether cells have a frame, as in a table
 * @param wrapped whether framed cells wrap their text, which makes rows higher
 * @param airy whether the text of framed cells has a distance from the frame
 */
public record BaseStyle(
        String fontName, double fontSize, VerticalAlignment vertical, boolean framed, boolean wrapped, boolean airy) {

    /** The smallest and the largest font of report sheets, in points. */
    private static final double SMALLEST = 9;

    private static final double LARGEST = 12;

    public static BaseStyle of(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        return Optional.ofNullable(cell.getCellStyle()) // none for a number that the workbook does not have
                .map(style -> of(font(workbook, style.getFontIndex()), style.getVerticalAlignment()))
                .orElseGet(() -> plain(workbook));
    }

    /** Returns the style of report sheets in the font of this one: wrapped, with some space around the texts. */
    public BaseStyle ofReports() {
        double size = Math.max(SMALLEST, Math.min(LARGEST, fontSize));
        return new BaseStyle(fontName, size, VerticalAlignment.CENTER, true, true, true);
    }

    /** Returns the style of other new sheets: the workbook's own font, with texts at the top of cells. */
    public static BaseStyle plain(Workbook workbook) {
        return of(font(workbook, 0), VerticalAlignment.TOP);
    }

    /** Returns this style for cells outside tables. */
    public BaseStyle free() {
        return new BaseStyle(fontName, fontSize, vertical, false, wrapped, airy);
    }

    /** Returns this style without wrapped text, for rows of the user, whose heights do not change. */
    public BaseStyle onOneLine() {
        return new BaseStyle(fontName, fontSize, vertical, framed, false, airy);
    }

    /** Returns this style with a font size of at most so many points. */
    public BaseStyle noLargerThan(double points) {
        return new BaseStyle(fontName, Math.min(fontSize, points), vertical, framed, wrapped, airy);
    }

    /**
     * Returns a font by its number, or the workbook's own if there is no such font. Excel 97 to 2003 leaves out number
     * 4.
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
