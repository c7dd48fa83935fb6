package org.hsproster.spreadsheet.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The character encoding of a CSV file. */
public enum CsvEncoding {
    /** In either byte order; Excel calls it Unicode text. */
    UTF_16(StandardCharsets.UTF_16, "UTF-16"),
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** Not plain Shift_JIS, which lacks ①, ㈱, 髙 and 﨑. */
    WINDOWS_31J(Charset.forName("windows-31j"), "windows-31j"),
    /** Recognised only to be rejected by name. */
    EUC_JP(Charset.forName("EUC-JP"), "EUC-JP");

    static final String BYTE_ORDER_MARK = "\ufeff";

    private final Charset charset;
    private final String label;

    CsvEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** Returns the name that users know. */
    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /**
     * Opens the text of a file without its byte order mark. Malformed bytes cause a {@code CharacterCodingException}.
     */
    public BufferedReader open(Path path) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK.charAt(0)) {
            reader.reset();
        }
        return reader;
    }

    /** Returns at most {@code length} characters from the beginning. */
    String start(Path path, int length) throws IOException {
        try (Reader reader = open(path)) {
            char[] start = new char[length];
            int read = reader.read(start);
            return new String(start, 0, Math.max(0, read));
        }
    }

    /** Tests whether the file begins with the byte order mark of UTF-16. */
    static boolean isMarkedUtf16(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        }
    }
}
