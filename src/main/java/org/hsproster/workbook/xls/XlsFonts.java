package org.hsproster.workbook.xls;

import java.io.ByteArrayOutputStream;
import org.apache.poi.hssf.record.FontRecord;

/**
 * The fonts of a workbook of Excel 97 to 2003. Cells may name some that it does not have, which are shown in the
 * workbook's own font; they would take ours as soon as those are added.
 */
final class XlsFonts {

    /** The format leaves out this number. */
    private static final int NO_NUMBER = 4;

    /** What Excel takes; a cell that names another is damaged. */
    private static final int MOST = 512;

    private byte[] first = new byte[0];
    private int count;
    private int needed = 1;

    /** A font of the workbook, as it is recorded. */
    void add(byte[] record) {
        first = count == 0 ? record : first;
        count++;
    }

    /** The number of a font that a cell format names. */
    void use(int number) {
        int place = number > NO_NUMBER ? number - 1 : number;
        if (place < MOST) {
            needed = Math.max(needed, place + 1);
        }
    }

    /** Returns the records of those that are named and not there. */
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
