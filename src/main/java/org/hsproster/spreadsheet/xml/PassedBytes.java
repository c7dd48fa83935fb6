package org.hsproster.spreadsheet.xml;

import java.io.IOException;
import java.io.OutputStream;

/** Copies the bytes that a scanner has passed to an output, once each. */
final class PassedBytes {

    private OutputStream out;
    /** End of the bytes that have been copied or skipped. */
    private int end;

    PassedBytes(OutputStream out) {
        this.out = out;
    }

    /** Copies the bytes before {@code to} that have not been copied yet. */
    void handOn(byte[] bytes, int to) throws IOException {
        if (to > end) {
            out.write(bytes, end, to - end);
            end = to;
        }
    }

    /** Skips the bytes before {@code to}. */
    void leaveOut(int to) {
        end = to;
    }

    /** Adjusts the position after the first {@code count} bytes were removed from the buffer. */
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
