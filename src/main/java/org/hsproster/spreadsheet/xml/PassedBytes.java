package org.hsproster.spreadsheet.xml;

import java.io.IOException;
import java.io.OutputStream;

/** Where bytes that have been passed go, and how far they have gone. */
final class PassedBytes {

    private OutputStream out;
    /** Bytes before it have been handed on, or left out. */
    private int end;

    PassedBytes(OutputStream out) {
        this.out = out;
    }

    /** Hands on what lies before {@code to}. */
    void handOn(byte[] bytes, int to) throws IOException {
        if (to > end) {
            out.write(bytes, end, to - end);
            end = to;
        }
    }

    /** Does not hand on what lies before {@code to}. */
    void leaveOut(int to) {
        end = to;
    }

    /** The first {@code count} bytes, which have been handed on, are dropped. */
    void drop(int count) {
        end -= count;
    }

    void write(byte[] text) throws IOException {
        out.write(text);
    }

    void redirect(OutputStream to) {
        out = to;
    }
}
