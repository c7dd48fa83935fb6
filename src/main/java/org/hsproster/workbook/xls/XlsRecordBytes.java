package org.hsproster.workbook.xls;

import org.apache.poi.util.LittleEndian;

/**
 * A cursor over the records of a workbook of Excel 97 to 2003 in a stream of bytes: a number, a length and the content.
 */
final class XlsRecordBytes {

    /** The size of number and length. */
    static final int HEADER = 4;

    private final byte[] stream;
    private final int last;
    private int content;
    private int next;

    /** Creates a cursor from the record that begins at {@code first} to the one that ends at {@code last}. */
    XlsRecordBytes(byte[] stream, int first, int last) {
        this.stream = stream;
        this.next = first;
        this.last = last;
    }

    /** Moves to the next record; returns false at the end. */
    boolean next() {
        if (next + HEADER > last) {
            return false;
        }
        content = next + HEADER;
        next = content + LittleEndian.getUShort(stream, next + 2);
        return next <= last;
    }

    int sid() {
        return LittleEndian.getUShort(stream, start());
    }

    /** Returns the position of the record in the stream. */
    int start() {
        return content - HEADER;
    }

    /** Returns the position of the next record. */
    int end() {
        return next;
    }

    /** Returns the length of the content. */
    int length() {
        return next - content;
    }

    /** Returns the two-byte number at an offset in the content. */
    int number(int offset) {
        return LittleEndian.getUShort(stream, content + offset);
    }

    void put(int offset, int number) {
        LittleEndian.putUShort(stream, content + offset, number);
    }

    /** Returns the four-byte number at an offset in the content. */
    int position(int offset) {
        return LittleEndian.getInt(stream, content + offset);
    }

    void putPosition(int offset, int position) {
        LittleEndian.putInt(stream, content + offset, position);
    }
}
