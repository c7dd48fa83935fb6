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
 * The shared strings of a workbook by index. They are stored end to end in one array: one string object each would take
 * several times the memory in a sheet of a hundred thousand rows.
 */
final class XlsxSharedStrings {

    private static final int FIRST_ROOM = 1024;
    private static final int KNOWN = 4096;

    private byte[] bytes = new byte[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int count;

    /** The most recent cell for each index modulo {@link #KNOWN}: most sheets repeat a few texts in all rows. */
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

    /** Returns the cell with this text; null for a blank text or an index outside the table. */
    @Nullable
    RawCell cell(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        int slot = number % KNOWN;
        if (knownNumbers[slot] != number + 1) {
            knownNumbers[slot] = number + 1;
            known[slot] = RawCell.ofText(text(number));
        }
        return known[slot];
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
            bytes = Arrays.copyOf(bytes, capacityFor(end));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, capacityFor(count + 1));
        }
        System.arraycopy(text, 0, bytes, start, text.length);
        ends[count++] = end;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Returns the new capacity: half as much again, up to the maximum size of an array. */
    private static int capacityFor(int needed) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, needed + (needed >> 1));
    }
}
