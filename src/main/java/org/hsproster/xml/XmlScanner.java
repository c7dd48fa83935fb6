package org.hsproster.workbook;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes through XML in UTF-8 from tag to tag and hands on every byte that it passes, unchanged. A roster of a hundred
 * thousand rows is copied this way; turning it into events and back would take several times as long and lose what the
 * events do not tell.
 */
final class XmlScanner implements Closeable {

    private static final int ROOM = 1 << 16;
    private static final byte[] COMMENT = ascii("!--");
    private static final byte[] CDATA = ascii("![CDATA[");
    private static final byte[] INSTRUCTION = ascii("?");

    private final InputStream in;
    private final XmlTag current = new XmlTag();
    private OutputStream out;
    private byte[] bytes = new byte[ROOM];
    private int end;
    /** Bytes before it have been handed on. */
    private int passed;
    /** Where the current tag begins; -1 between tags. */
    private int tag = -1;
    /** Where it goes on: after the current tag. */
    private int at;

    XmlScanner(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Moves to the next tag; whether there is one. Comments, instructions and CDATA are passed. */
    boolean next() throws IOException {
        tag = -1;
        while (seek()) {
            if (!isNoTag()) {
                finishTag();
                return true;
            }
        }
        handOn(end);
        return false;
    }

    /** Moves to the end tag of an element that contains none of its own name. Far faster than tag by tag. */
    void toEndOf(byte[] name) throws IOException {
        tag = -1;
        while (seek()) {
            if (peek() == '/' && startsWith("</".length(), name)) {
                finishTag();
                return;
            }
            if (!isNoTag()) {
                at++;
            }
        }
        throw new EOFException("a part of the workbook is cut short");
    }

    /** The tag where it is; always the same object, which moves along. */
    XmlTag tag() {
        return current;
    }

    /** Hands on what stands before the tag, and lets {@code text} take the tag's place. */
    void replace(byte[] text) throws IOException {
        handOn(tag);
        out.write(text);
        passed = at;
    }

    /** Hands on what stands before the tag, so that something can be put there. */
    void catchUp() throws IOException {
        handOn(tag);
    }

    /** Puts something in front of the tag. */
    void insert(byte[] text) throws IOException {
        catchUp();
        out.write(text);
    }

    /** From the end of this tag on, everything goes there. */
    void redirect(OutputStream to) throws IOException {
        handOn(at);
        out = to;
    }

    /** From this tag on, which itself goes there already. */
    void redirectWithTag(OutputStream to) throws IOException {
        handOn(tag);
        out = to;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void handOn(int to) throws IOException {
        if (to > passed) {
            out.write(bytes, passed, to - passed);
            passed = to;
        }
    }

    private boolean seek() throws IOException {
        while (true) {
            while (at < end) {
                if (bytes[at] == '<') {
                    return true;
                }
                at++;
            }
            if (!fill()) {
                return false;
            }
        }
    }

    /** Passes what begins like a tag but is none. */
    private boolean isNoTag() throws IOException {
        byte next = peek();
        if (next != '!' && next != '?') {
            return false;
        }
        if (startsWith(1, COMMENT)) {
            skipPast("-->");
        } else if (startsWith(1, CDATA)) {
            skipPast("]]>");
        } else if (startsWith(1, INSTRUCTION)) {
            skipPast("?>");
        } else {
            return false;
        }
        return true;
    }

    private void finishTag() throws IOException {
        tag = at;
        byte quote = 0;
        for (at++; ; at++) {
            need();
            byte next = bytes[at];
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '"' || next == '\'') {
                quote = next;
            } else if (next == '>') {
                at++;
                current.moveTo(bytes, tag, at);
                return;
            }
        }
    }

    private void skipPast(String last) throws IOException {
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

    private void need() throws IOException {
        if (at >= end && !fill()) {
            throw new EOFException("a part of the workbook is cut short");
        }
    }

    /** Makes room by handing on what is done with, and reads on. */
    private boolean fill() throws IOException {
        int kept = tag < 0 ? at : tag;
        handOn(kept);
        System.arraycopy(bytes, kept, bytes, 0, end - kept);
        end -= kept;
        at -= kept;
        passed -= kept;
        tag = tag < 0 ? tag : 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    /** What follows the bracket; 0 at the end. */
    private byte peek() throws IOException {
        return at + 1 < end || fill() ? bytes[at + 1] : 0;
    }

    private boolean startsWith(int offset, byte[] text) throws IOException {
        while (at + offset + text.length >= end) {
            if (!fill()) {
                return false;
            }
        }
        return Arrays.equals(bytes, at + offset, at + offset + text.length, text, 0, text.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
