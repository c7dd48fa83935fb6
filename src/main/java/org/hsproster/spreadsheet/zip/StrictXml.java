package org.hsproster.spreadsheet.zip;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Translates the namespaces of the strict form of the format (ISO/IEC 29500-1) into those of the transitional form
 * (29500-4), which Excel writes by default and POI understands. Changes only attributes whose whole value is a namespace.
 */
final class StrictXml extends FilterInputStream {

    static final String PREFIX = "http://purl.oclc.org/ooxml/";

    private static final int MAX_LENGTH = 200;
    private static final Pattern NAME = Pattern.compile(Pattern.quote(PREFIX) + "([A-Za-z]+)/(.*)");

    /** The unread rest of the translation of the last namespace. */
    private InputStream translation = InputStream.nullInputStream();

    StrictXml(InputStream in) {
        super(new BufferedInputStream(in));
    }

    @Override
    public int read() throws IOException {
        int next = translation.read();
        if (next >= 0) {
            return next;
        }
        int read = super.read();
        if (read == '"' || read == '\'') {
            translate(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                break;
            }
            bytes[offset + count] = (byte) next;
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void translate(int quote) throws IOException {
        in.mark(MAX_LENGTH);
        StringBuilder name = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != quote && couldBe(name); next = in.read()) {
            name.append((char) next);
        }
        in.reset();
        if (NAME.matcher(name).matches()) {
            in.skipNBytes(name.length());
            translation = new ByteArrayInputStream(transitional(name.toString()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static boolean couldBe(StringBuilder name) {
        int length = name.length();
        return length < MAX_LENGTH - 2
                && (length <= PREFIX.length() ? PREFIX.startsWith(name.toString()) : name.indexOf(PREFIX) == 0);
    }

    static String transitional(String name) {
        return NAME.matcher(name)
                .replaceFirst("http://schemas.openxmlformats.org/$1/2006/$2")
                .replace("extendedProperties", "extended-properties")
                .replace("customProperties", "custom-properties");
    }
}
