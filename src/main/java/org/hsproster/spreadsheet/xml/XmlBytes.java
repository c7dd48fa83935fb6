package org.hsproster.spreadsheet.xml;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A buffer over XML in UTF-8: bytes before the position are copied to the output, bytes after it are still to be
 * scanned. {@code org.hsproster.bench.WholeJobBenchmark} shows what its plain loops gain.
 */
final class XmlBytes implements Closeable {

    private static final int INITIAL_CAPACITY = 1 << 16;
    private static final int NONE = -1;

    /** Length of {@code <a>}. */
    private static final int MIN_TAG_LENGTH = 3;

    private final InputStream in;
    private final PassedBytes passed;
    private byte[] bytes = new byte[INITIAL_CAPACITY];
    private int end;
    /** Start of the retained bytes, or {@link #NONE} if only those from {@link #at} on are retained. */
    private int mark = NONE;
    /** The position of the scanner. */
    private int at;

    XmlBytes(InputStream in, OutputStream out) {
        this.in = in;
        this.passed = new PassedBytes(out);
    }

    void mark() {
        mark = at;
    }

    void unmark() {
        mark = NONE;
    }

    /** Returns the number of bytes from the mark to the position. */
    int sinceMark() {
        return at - mark;
    }

    /** Returns the text from {@code fromMark} bytes after the mark to {@code before} bytes before the position. */
    String text(int fromMark, int before) {
        return new String(bytes, mark + fromMark, at - before - mark - fromMark, StandardCharsets.UTF_8);
    }

    /** Returns the whole number in that range, or -1 if it holds anything else. */
    int number(int fromMark, int before) {
        return XmlDigits.number(bytes, mark + fromMark, at - before);
    }

    void step(int count) {
        at += count;
    }

    /** Moves to {@code sinceMark} bytes after the mark. */
    void stepBack(int sinceMark) {
        at = mark + sinceMark;
    }

    /**
     * Moves to the next {@code <}.
     *
     * @return whether there is one
     */
    boolean toBracket() throws IOException {
        do {
            byte[] buffer = bytes;
            for (int i = at; i < end; i++) {
                if (buffer[i] == '<') {
                    at = i;
                    return true;
                }
            }
            at = end;
        } while (fill());
        return false;
    }

    /** Works like {@link #toBracket}, but skips start tags and end tags whose name begins with another character. */
    boolean toEndTag(byte firstOfName) throws IOException {
        do {
            byte[] buffer = bytes;
            int last = end - MIN_TAG_LENGTH;
            for (int i = at; i <= last; i++) {
                if (buffer[i] == '<') {
                    byte next = buffer[i + 1];
                    if (next == '/' ? buffer[i + 2] == firstOfName : next == '!' || next == '?') {
                        at = i;
                        return true;
                    }
                    i += MIN_TAG_LENGTH - 1; // no tag begins within another
                }
            }
            at = Math.max(at, last + 1);
        } while (fill());
        return false;
    }

    /** Moves behind the {@code >} that closes the tag at the mark, ignoring those in quoted values. */
    void passTag(XmlTag tag) throws IOException {
        tag.begin();
        byte quote = 0;
        int i = at + 1;
        byte[] buffer = bytes;
        while (true) {
            if (i >= end) {
                at = i;
                need();
                i = at;
                buffer = bytes;
            }
            byte next = buffer[i++];
            if (quote != 0) {
                if (next == quote) {
                    quote = 0;
                    tag.addQuote(i - 1 - mark);
                }
            } else if (next == '>') {
                at = i;
                tag.end(buffer, mark, i);
                return;
            } else if (next == '"' || next == '\'') {
                quote = next;
                tag.addQuote(i - 1 - mark);
            }
        }
    }

    /** Moves behind the next occurrence of {@code last}, which has at least two characters. */
    void passTo(String last) throws IOException {
        int matched = 0;
        for (at += 2; matched < last.length(); at++) {
            need();
            if (bytes[at] == last.charAt(matched)) {
                matched++;
            } else if (matched < 2 || bytes[at] != last.charAt(1)) {
                matched = bytes[at] == last.charAt(0) ? 1 : 0;
            }
        }
    }

    /** Returns the byte after the position, or 0 at the end of the input. */
    byte peek() throws IOException {
        return at + 1 < end || fill() ? bytes[at + 1] : 0;
    }

    /** Tests whether the end tag of an element of this name is at the position. */
    boolean isEndOf(byte[] name) throws IOException {
        if (peek() != '/' || !hasAhead(2, name)) {
            return false;
        }
        byte next = bytes[at + 2 + name.length];
        return next == '>' || (next >= 0 && next <= ' '); // negative bytes belong to the name
    }

    /** Tests whether {@code text} follows {@code offset} bytes after the position and is not the end of the input. */
    boolean hasAhead(int offset, byte[] text) throws IOException {
        while (at + offset + text.length >= end) {
            if (!fill()) {
                return false;
            }
        }
        byte[] buffer = bytes;
        int from = at + offset;
        for (int i = 0; i < text.length; i++) {
            if (buffer[from + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    void handOnToMark() throws IOException {
        passed.handOn(bytes, mark);
    }

    void handOn() throws IOException {
        passed.handOn(bytes, at);
    }

    /** Skips the bytes before the position instead of copying them. */
    void leaveOut() {
        passed.leaveOut(at);
    }

    /** Returns the output, to which other bytes can be added. */
    PassedBytes passed() {
        return passed;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void need() throws IOException {
        if (at >= end && !fill()) {
            throw new EOFException("a part of the workbook is cut short");
        }
    }

    /** Copies the bytes that need not be retained to the output and reads more. */
    private boolean fill() throws IOException {
        int retained = mark == NONE ? at : mark;
        passed.handOn(bytes, retained);
        System.arraycopy(bytes, retained, bytes, 0, end - retained);
        end -= retained;
        at -= retained;
        passed.drop(retained);
        mark = mark == NONE ? NONE : 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
