package org.hsproster.spreadsheet.xls;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.util.LittleEndian;
import org.hsproster.spreadsheet.CellAddress;

/**
 * The sheet-local defined names of an {@code .xls}. They are parsed from the bytes ([MS-XLS] 2.4.150), since POI fails
 * on names in some files.
 */
final class XlsLocalNames {

    private static final int NAME_LENGTH = 3;
    private static final int SHEET = 8;
    private static final int FIXED = 14;
    private static final int CELL_OF_SHEET = 0x3A;
    private static final int OF_KIND = 0x1F;
    private static final int COLUMN = 0x3FFF;

    private final Map<Integer, Map<String, String>> texts = new HashMap<>();

    /**
     * Adds a name.
     *
     * @param name the bytes of its record without the header
     */
    void add(byte[] name) {
        if (name.length < FIXED + 1) {
            return;
        }
        int sheet = LittleEndian.getUShort(name, SHEET);
        int end = endOfText(name, FIXED, LittleEndian.getUByte(name, NAME_LENGTH));
        if (sheet > 0 && end < name.length) {
            String text = text(name, FIXED, LittleEndian.getUByte(name, NAME_LENGTH));
            texts.computeIfAbsent(sheet - 1, each -> new HashMap<>()).put(text, definition(name, end));
        }
    }

    /** Returns the names by the position (0-based) of their sheet among all sheets. */
    Map<Integer, Map<String, String>> all() {
        return texts;
    }

    /** Returns the address of the cell that a name refers to; empty if that was deleted or is not a cell. */
    private static String definition(byte[] name, int at) {
        int token = LittleEndian.getUByte(name, at);
        boolean isCell = (token & OF_KIND) == (CELL_OF_SHEET & OF_KIND) && at + 6 < name.length;
        return isCell
                ? CellAddress.of(
                        LittleEndian.getUShort(name, at + 5) & COLUMN, LittleEndian.getUShort(name, at + 3) + 1)
                : "";
    }

    /** Returns a text that begins with flags, one of which tells whether characters have two bytes. */
    private static String text(byte[] name, int at, int length) {
        int end = Math.min(name.length, endOfText(name, at, length));
        return new String(
                name,
                at + 1,
                Math.max(0, end - at - 1),
                isWide(name, at) ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    private static int endOfText(byte[] name, int at, int length) {
        return at + 1 + (isWide(name, at) ? 2 * length : length);
    }

    private static boolean isWide(byte[] name, int at) {
        return (name[at] & 1) != 0;
    }
}
