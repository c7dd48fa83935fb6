package org.hsproster.workbook.splice;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellXfs;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** Adds formats that the standard leaves optional and POI requires. */
final class RequiredStyles {

    /** How many number formats can be added; the default limit of POI is lower than that of Excel. */
    private static final int ROOM_FOR_NUMBER_FORMATS = 100;

    private RequiredStyles() {}

    static void complete(StylesTable styles) {
        release(styles);
        if (styles.getFonts().isEmpty()) {
            new XSSFFont().registerTo(styles);
        }
        if (styles.getFills().isEmpty()) {
            styles.putFill(fill(STPatternType.NONE));
            styles.putFill(fill(STPatternType.GRAY_125));
        }
        if (styles.getBorders().isEmpty()) {
            styles.putBorder(new XSSFCellBorder());
        }
        if (styles._getStyleXfsSize() == 0) {
            styles.putCellStyleXf(CTXf.Factory.newInstance());
        }
        if (styles.getNumCellStyles() == 0) {
            CTXf plain = CTXf.Factory.newInstance();
            plain.setXfId(0);
            styles.putCellXf(plain);
        }
        styles.setMaxNumberOfDataFormats(
                Math.max(styles.getMaxNumberOfDataFormats(), styles.getNumDataFormats() + ROOM_FOR_NUMBER_FORMATS));
    }

    /** Removes the cell formats from the part as it was read, since POI needs minutes to replace 64,000 of them. */
    private static void release(StylesTable styles) {
        CTStylesheet sheet = styles.getCTStylesheet();
        if (sheet.isSetCellXfs()) {
            CTXf[] formats = ((CTCellXfs) sheet.getCellXfs().copy()).getXfArray();
            for (int number = 0; number < formats.length; number++) {
                styles.replaceCellXfAt(number, formats[number]);
            }
            sheet.unsetCellXfs();
        }
    }

    private static XSSFCellFill fill(STPatternType.Enum pattern) {
        CTFill fill = CTFill.Factory.newInstance();
        fill.addNewPatternFill().setPatternType(pattern);
        return new XSSFCellFill(fill, null);
    }
}
