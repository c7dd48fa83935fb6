package org.hsproster.spreadsheet.xml;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Scans XML in UTF-8 from tag to tag and copies every byte that it passes unchanged. Large sheets are read and copied
 * this way: parsing them into events takes several times as long, and writing events back loses details. The only
 * requirement of well-formedness is that the root element ends. {@code org.hsproster.bench.WholeJobBenchmark} shows the
 * difference.
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

    /** Creates a scanner for XML that is not copied. */
    public XmlScanner(InputStream in) {
        this(in, OutputStream.nullOutputStream());
    }

    /** Creates a scanner that copies to {@code out}. Closing the scanner closes {@code in} and not {@code out}. */
    public XmlScanner(InputStream in, OutputStream out) {
        bytes = new XmlBytes(in, out);
        cell = new PlainCell(bytes);
    }

    /**
     * Moves to the next tag, past comments, processing instructions and CDATA.
     *
     * @return whether there is one
     * @throws EOFException if the XML is truncated
     */
    public boolean next() throws IOException {
        bytes.unmark();
        while (bytes.toBracket()) {
            if (!passNonTag()) {
                moveToTag();
                return true;
            }
        }
        bytes.handOn();
        if (!isEnded) {
            throw truncated();
        }
        return false;
    }

    /**
     * Moves to the next tag.
     *
     * @throws EOFException if there is none
     */
    public void require() throws IOException {
        if (!next()) {
            throw truncated();
        }
    }

    /**
     * Moves from a start tag to the next tag.
     *
     * @return the text between them with its references resolved
     */
    public String text() throws IOException {
        int from = bytes.sinceMark();
        do {
            if (!bytes.toBracket()) {
                throw truncated();
            }
        } while (passNonTag());
        String text = bytes.text(from, 0);
        moveToTag();
        return CharacterData.of(text);
    }

    /** Returns the content of the cell whose start tag was scanned last. */
    public PlainCell cell() {
        return cell;
    }

    /** Moves to the end tag of an element that is not nested in itself, far faster than tag by tag. */
    public void toEndOf(byte[] name) throws IOException {
        bytes.unmark();
        while (bytes.toEndTag(name[0])) {
            if (bytes.isEndOf(name)) {
                moveToTag();
                return;
            }
            if (!passNonTag()) {
                bytes.step(1);
            }
        }
        throw truncated();
    }

    /** Returns the current tag. The same object is reused for every tag. */
    public XmlTag tag() {
        return tag;
    }

    /** Copies everything before the tag and replaces the tag. */
    public void replace(byte[] text) throws IOException {
        insert(text);
        bytes.leaveOut();
    }

    /** Copies everything before the tag, so that something can be inserted there. */
    public void catchUp() throws IOException {
        bytes.handOnToMark();
    }

    /** Inserts text before the tag. */
    public void insert(byte[] text) throws IOException {
        catchUp();
        bytes.passed().write(text);
    }

    /** Copies to {@code to} from the end of this tag on. */
    public void redirect(OutputStream to) throws IOException {
        bytes.handOn();
        bytes.passed().redirect(to);
    }

    /** Copies to {@code to} from this tag on, the tag included. */
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

    /** Passes a comment, a CDATA section or a processing instruction. */
    private boolean passNonTag() throws IOException {
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

    private static EOFException truncated() {
        return new EOFException("a part of the workbook is cut short");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
