package org.hsproster.spreadsheet.xml;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Goes through XML in UTF-8 from tag to tag and hands on every byte that it passes, unchanged. A roster of a hundred
 * thousand rows is read and copied this way; turning it into events would take several times as long, and turning those
 * back would lose what they do not tell. Of what makes XML well-formed it requires only that it comes to its end.
 */
public final class XmlScanner implements Closeable {

    private static final byte[] COMMENT = ascii("!--");
    private static final byte[] CDATA = ascii("![CDATA[");
    private static final byte[] INSTRUCTION = ascii("?");

    private final XmlBytes bytes;
    private final XmlTag tag = new XmlTag();
    private final PlainCell cell;
    private @Nullable String root;
    private boolean isEnded;

    /** For XML that is only read. */
    public XmlScanner(InputStream in) {
        this(in, OutputStream.nullOutputStream());
    }

    /** Neither of the two is closed but {@code in} with the scanner. */
    public XmlScanner(InputStream in, OutputStream out) {
        bytes = new XmlBytes(in, out);
        cell = new PlainCell(bytes);
    }

    /**
     * Moves to the next tag; comments, instructions and CDATA are passed.
     *
     * @return whether there is one
     * @throws EOFException where the XML is cut short
     */
    public boolean next() throws IOException {
        bytes.unmark();
        while (bytes.toBracket()) {
            if (!passNoTag()) {
                moveToTag();
                return true;
            }
        }
        bytes.handOn();
        if (!isEnded) {
            throw cutShort();
        }
        return false;
    }

    /**
     * Moves to the next tag.
     *
     * @throws EOFException where there is none
     */
    public void require() throws IOException {
        if (!next()) {
            throw cutShort();
        }
    }

    /**
     * Moves from a start tag to the tag behind the text that follows it.
     *
     * @return the text, with its references resolved
     */
    public String text() throws IOException {
        int from = bytes.sinceMark();
        do {
            if (!bytes.toBracket()) {
                throw cutShort();
            }
        } while (passNoTag());
        String text = bytes.text(from, 0);
        moveToTag();
        return CharacterData.of(text);
    }

    /** Returns the cell behind whose start tag this stands. */
    public PlainCell cell() {
        return cell;
    }

    /** Moves to the end tag of an element that contains none of its own name. Far faster than tag by tag. */
    public void toEndOf(byte[] name) throws IOException {
        bytes.unmark();
        while (bytes.toEndTag(name[0])) {
            if (bytes.isEndOf(name)) {
                moveToTag();
                return;
            }
            if (!passNoTag()) {
                bytes.step(1);
            }
        }
        throw cutShort();
    }

    /** Returns the tag where it is; always the same object, which moves along. */
    public XmlTag tag() {
        return tag;
    }

    /** Hands on what stands before the tag, and lets {@code text} take the tag's place. */
    public void replace(byte[] text) throws IOException {
        insert(text);
        bytes.leaveOut();
    }

    /** Hands on what stands before the tag, so that something can be put there. */
    public void catchUp() throws IOException {
        bytes.handOnToMark();
    }

    /** Puts something in front of the tag. */
    public void insert(byte[] text) throws IOException {
        catchUp();
        bytes.passed().write(text);
    }

    /** From the end of this tag on, everything goes there. */
    public void redirect(OutputStream to) throws IOException {
        bytes.handOn();
        bytes.passed().redirect(to);
    }

    /** From this tag on, which itself goes there already. */
    public void redirectWithTag(OutputStream to) throws IOException {
        catchUp();
        bytes.passed().redirect(to);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void moveToTag() throws IOException {
        bytes.mark();
        bytes.passTag(tag);
        if (root == null) {
            begin();
        } else if (tag.isEnd(root)) {
            isEnded = true;
        }
    }

    private void begin() throws IOException {
        if (tag.isDeclaration()) {
            throw new IOException("no part of a workbook has a document type");
        }
        root = tag.name();
        isEnded = tag.isWhole();
    }

    /** Passes what begins like a tag but is none. */
    private boolean passNoTag() throws IOException {
        byte next = bytes.peek();
        if (next != '!' && next != '?') {
            return false;
        }
        if (bytes.hasAhead(1, COMMENT)) {
            bytes.passTo("-->");
        } else if (bytes.hasAhead(1, CDATA)) {
            bytes.passTo("]]>");
        } else if (bytes.hasAhead(1, INSTRUCTION)) {
            bytes.passTo("?>");
        } else {
            return false;
        }
        return true;
    }

    private static EOFException cutShort() {
        return new EOFException("a part of the workbook is cut short");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
