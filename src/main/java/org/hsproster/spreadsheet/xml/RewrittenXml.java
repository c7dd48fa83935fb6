package org.hsproster.spreadsheet.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML in UTF-8 that is changed while it is read, so that it is never in memory as a whole. */
public final class RewrittenXml extends InputStream {

    /** Changes XML tag by tag; what it does not change is copied. */
    public interface Rewriting {

        /**
         * Handles the tag at which the scanner is.
         *
         * @param out receives the bytes that are copied and inserted
         */
        void at(XmlScanner xml, Output out) throws IOException;
    }

    /** Creates a rewriting for each time that a part is read. */
    public interface Factory {
        Rewriting begin() throws IOException;
    }

    /** Bytes that have been produced and not read yet. */
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

    /** Creates a stream that closes {@code original} when it is closed. */
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
