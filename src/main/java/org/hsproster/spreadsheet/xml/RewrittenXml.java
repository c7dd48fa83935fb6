package org.hsproster.spreadsheet.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML in UTF-8 with some tags changed or left out, made while it is read: no part of it has to be in memory as a whole. */
public final class RewrittenXml extends InputStream {

    /** What is done with the tag at which a scanner stands; everything else is handed on. */
    public interface Rewriting {

        /**
         * Looks at a tag.
         *
         * @param out where what is handed on goes
         */
        void at(XmlScanner xml, Output out) throws IOException;
    }

    /** Begins to rewrite a part, which may be read several times. */
    public interface Factory {
        Rewriting begin() throws IOException;
    }

    /** Bytes that have been made and not read yet. */
    public static final class Output extends ByteArrayOutputStream {

        private int read;

        private boolean isEmpty() {
            return read == count;
        }

        private int read(byte[] to, int offset, int length) {
            int taken = Math.min(length, count - read);
            System.arraycopy(buf, read, to, offset, taken);
            read += taken;
            if (read == count) {
                reset();
                read = 0;
            }
            return taken;
        }
    }

    private final Output out = new Output();
    private final XmlScanner xml;
    private final Rewriting rewriting;
    private boolean isEnded;

    /** Closes {@code original} with itself. */
    public RewrittenXml(InputStream original, Rewriting rewriting) {
        this.xml = new XmlScanner(original, out);
        this.rewriting = rewriting;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (out.isEmpty() && !isEnded) {
            if (xml.next()) {
                rewriting.at(xml, out);
            } else {
                isEnded = true;
            }
        }
        return out.isEmpty() ? -1 : out.read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
