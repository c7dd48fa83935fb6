package org.hsproster.spreadsheet.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;

/** Converts XML in any encoding to UTF-8 and removes a declaration of another encoding. */
public final class Utf8 {

    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int MAX_DECLARATION_LENGTH = 200;

    private Utf8() {}

    public static InputStream of(InputStream content) throws IOException {
        PushbackInputStream in = new PushbackInputStream(content, MAX_DECLARATION_LENGTH);
        byte[] first = in.readNBytes(MAX_DECLARATION_LENGTH);
        in.unread(first);
        Charset charset = charset(first);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            return in;
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
        skipDeclaration(reader);
        return ReaderInputStream.builder()
                .setReader(reader)
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static Charset charset(byte[] first) {
        if (first.length > 1 && first[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (first.length > 1 && first[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first.length > 1 && isMark(first[0], first[1])) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean isMark(byte one, byte two) {
        return (one == (byte) 0xFE && two == (byte) 0xFF) || (one == (byte) 0xFF && two == (byte) 0xFE);
    }

    private static void skipDeclaration(BufferedReader reader) throws IOException {
        reader.mark(MAX_DECLARATION_LENGTH);
        char[] start = new char[MAX_DECLARATION_LENGTH];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        String text = new String(start, 0, length);
        int declaration = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        reader.skip(declaration);
    }
}
