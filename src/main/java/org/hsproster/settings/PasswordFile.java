package org.hsproster.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file whose first line is a password. */
public final class PasswordFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PasswordFile() {}

    /**
     * Returns the password, for the caller to wipe.
     *
     * @throws IOException where the file cannot be read as UTF-8
     */
    public static char[] firstLine(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = Arrays.copyOfRange(text.array(), start, end);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
