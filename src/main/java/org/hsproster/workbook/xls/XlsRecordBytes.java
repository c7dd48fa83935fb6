package org.hsproster.workbook.xls;

import org.apache.poi.util.LittleEndian;

/** Steps through the records of a workbook of Excel 97 to 2003 where they lie: a number, a length and the content. */
final class XlsRecordBytes {

    /** Number and length. */
    static final int HEADER = 4;

    private final byte[] stream;
    private final int last;
    private int content;
    private int next;

    /** From the record that begins at {@code first} to the one that ends at {@code last}. */
    XlsRecordBytes(byte[] stream, int first, int last) {
        this.stream = stream;
        this.next = first;
        this.last = last;
    }

    /** Moves to the next record; says no at the end. */
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

    /** Where the record begins in the stream. */
    int start() {
        return content - HEADER;
    }

    /** Where the record after this one begins. */
    int end() {
        return next;
    }

    /** Of the content. */
    int length() {
        return next - content;
    }

    /** Returns the number of two bytes that stands so far into the content. */
    int number(int offset) {
        return LittleEndian.getUShort(stream, content + offset);
    }

    void put(int offset, int number) {
        LittleEndian.putUShort(stream, content + offset, number);
    }

    /** Returns the number of four bytes that stands so far into the content. */
    int position(int offset) {
        return LittleEndian.getInt(stream, content + offset);
    }

    void putPosition(int offset, int position) {
        LittleEndian.putInt(stream, content + offset, position);
    }
}
