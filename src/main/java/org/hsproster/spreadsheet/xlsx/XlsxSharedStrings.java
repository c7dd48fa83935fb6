package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook share, by their numbers. They lie end to end in one array: a string of its own
 * for each would take several times the room in a sheet of a hundred thousand rows.
 */
final class XlsxSharedStrings {

    private static final int FIRST_ROOM = 1024;
    private static final int KNOWN = 4096;

    private byte[] bytes = new byte[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int count;

    /** Cells made last, each in the place of its number: most sheets say the same few things in all rows. */
    private final @Nullable RawCell[] known = new RawCell[KNOWN];

    private final int[] knownNumbers = new int[KNOWN];

    private XlsxSharedStrings() {}

    static XlsxSharedStrings of(XlsxWorkbook workbook) throws IOException, InvalidFormatException {
        XlsxSharedStrings strings = new XlsxSharedStrings();
        Optional<PackagePart> part = workbook.related("sharedStrings");
        if (part.isPresent()) {
            try (XmlScanner xml = new XmlScanner(Utf8.of(part.get().getInputStream()))) {
                strings.read(xml);
            }
        }
        return strings;
    }

    /** Null for a blank text, and for a number the table does not have. */
    @Nullable
    RawCell cell(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        int place = number % KNOWN;
        if (knownNumbers[place] != number + 1) {
            knownNumbers[place] = number + 1;
            known[place] = RawCell.ofText(text(number));
        }
        return known[place];
    }

    private String text(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private void read(XmlScanner xml) throws IOException {
        while (xml.next()) {
            if (xml.tag().isStart("si")) {
                add(EscapedText.decoded(RichText.read(xml, "si")).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void add(byte[] text) {
        int start = start(count);
        int end = Math.addExact(start, text.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, roomFor(end));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, roomFor(count + 1));
        }
        System.arraycopy(text, 0, bytes, start, text.length);
        ends[count++] = end;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Half as much again, up to the largest array there is. */
    private static int roomFor(int needed) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, needed + (needed >> 1));
    }
}
