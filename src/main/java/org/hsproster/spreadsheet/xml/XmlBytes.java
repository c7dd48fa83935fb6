package org.hsproster.spreadsheet.xml;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The part of XML in UTF-8 that is being looked at: what lies behind it is handed on, what lies before it is unread. */
final class XmlBytes implements Closeable {

    private static final int ROOM = 1 << 16;
    private static final int NONE = -1;

    /** {@code <a>}. */
    private static final int SHORTEST_TAG = 3;

    private final InputStream in;
    private final PassedBytes passed;
    private byte[] bytes = new byte[ROOM];
    private int end;
    /** From it on bytes stay; none before {@link #at} do where nothing is marked. */
    private int mark = NONE;
    /** Where it goes on. */
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

    /** Returns how far it has gone since the mark. */
    int sinceMark() {
        return at - mark;
    }

    /** Returns what lies from so far behind the mark up to so far before here. */
    String text(int fromMark, int before) {
        return new String(bytes, mark + fromMark, at - before - mark - fromMark, StandardCharsets.UTF_8);
    }

    /** Returns the whole number that stands there; -1 where something else does. */
    int number(int fromMark, int before) {
        return XmlDigits.number(bytes, mark + fromMark, at - before);
    }

    void step(int count) {
        at += count;
    }

    /** Moves to where it was so far behind the mark. */
    void stepBack(int sinceMark) {
        at = mark + sinceMark;
    }

    /** Moves to the next {@code <}; whether there is one. */
    boolean toBracket() throws IOException {
        do {
            byte[] look = bytes;
            for (int i = at; i < end; i++) {
                if (look[i] == '<') {
                    at = i;
                    return true;
                }
            }
            at = end;
        } while (fill());
        return false;
    }

    /** As {@link #toBracket}, past start tags and the end tags of names that begin with another character. */
    boolean toEndTag(byte firstOfName) throws IOException {
        do {
            byte[] look = bytes;
            int last = end - SHORTEST_TAG;
            for (int i = at; i <= last; i++) {
                if (look[i] == '<') {
                    byte next = look[i + 1];
                    if (next == '/' ? look[i + 2] == firstOfName : next == '!' || next == '?') {
                        at = i;
                        return true;
                    }
                    i += SHORTEST_TAG - 1; // no other one begins within it
                }
            }
            at = Math.max(at, last + 1);
        } while (fill());
        return false;
    }

    /** Moves behind the {@code >} that closes the tag at the mark; one in a quoted value does not. */
    void passTag(XmlTag tag) throws IOException {
        tag.begin();
        byte quote = 0;
        int i = at + 1;
        byte[] look = bytes;
        while (true) {
            if (i >= end) {
                at = i;
                need();
                i = at;
                look = bytes;
            }
            byte next = look[i++];
            if (quote != 0) {
                if (next == quote) {
                    quote = 0;
                    tag.addQuote(i - 1 - mark);
                }
            } else if (next == '>') {
                at = i;
                tag.end(look, mark, i);
                return;
            } else if (next == '"' || next == '\'') {
                quote = next;
                tag.addQuote(i - 1 - mark);
            }
        }
    }

    /** Moves behind the next place where {@code last} stands, two characters or more. */
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

    /** Returns what follows the character here; 0 at the end. */
    byte peek() throws IOException {
        return at + 1 < end || fill() ? bytes[at + 1] : 0;
    }

    /** Tests whether the character here begins the end tag of an element of this name. */
    boolean isEndOf(byte[] name) throws IOException {
        if (peek() != '/' || !hasAhead(2, name)) {
            return false;
        }
        byte next = bytes[at + 2 + name.length];
        return next == '>' || (next >= 0 && next <= ' '); // a name may go on in bytes that are negative
    }

    /** Tests whether {@code text} stands so far behind the character here, and something more. */
    boolean hasAhead(int offset, byte[] text) throws IOException {
        while (at + offset + text.length >= end) {
            if (!fill()) {
                return false;
            }
        }
        byte[] look = bytes;
        int from = at + offset;
        for (int i = 0; i < text.length; i++) {
            if (look[from + i] != text[i]) {
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

    /** Does not hand on what lies before it. */
    void leaveOut() {
        passed.leaveOut(at);
    }

    /** For what is put between the bytes. */
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

    /** Makes room by handing on what is done with, and reads on. */
    private boolean fill() throws IOException {
        int kept = mark == NONE ? at : mark;
        passed.handOn(bytes, kept);
        System.arraycopy(bytes, kept, bytes, 0, end - kept);
        end -= kept;
        at -= kept;
        passed.drop(kept);
        mark = mark == NONE ? NONE : 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
