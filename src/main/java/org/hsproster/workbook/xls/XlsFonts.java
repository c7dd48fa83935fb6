package org.hsproster.workbook.xls;

import java.io.ByteArrayOutputStream;
import org.apache.poi.hssf.record.FontRecord;

/**
 * The fonts of a workbook of Excel 97 to 2003. Cells may refer to missing fonts, and are then shown in the workbook's
 * own font; they would get the added fonts otherwise.
 */
final class XlsFonts {

    /** The number that the file format leaves out. */
    private static final int NO_NUMBER = 4;

    /** The most fonts that Excel allows; a cell with a higher number is damaged. */
    private static final int MOST = 512;

    private byte[] first = new byte[0];
    private int count;
    private int needed = 1;

    /** Adds a font of the workbook, given its record. */
    void add(byte[] record) {
        first = count == 0 ? record : first;
        count++;
    }

    /** Adds the number of a font that a cell format refers to. */
    void use(int number) {
        int place = number > NO_NUMBER ? number - 1 : number;
        if (place < MOST) {
            needed = Math.max(needed, place + 1);
        }
    }

    /** Returns records for the fonts that are referred to and missing. */
    byte[] missing() {
        byte[] own = count == 0 ? plain().serialize() : first;
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (int place = count; place < needed; place++) {
            records.writeBytes(own);
        }
        return records.toByteArray();
    }

    private static FontRecord plain() {
        FontRecord font = new FontRecord();
        font.setFontHeight((short) 200);
        font.setColorPaletteIndex((short) 0x7FFF);
        font.setBoldWeight((short) 400);
        font.setFontName("Arial");
        return font;
    }
}
