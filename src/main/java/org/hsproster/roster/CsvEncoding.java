package org.hsproster.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The character encoding of a CSV file: UTF-16 where its mark says so, UTF-8 where the whole file is valid UTF-8, else
 * that of Japanese Windows.
 */
enum CsvEncoding {
    /** In either byte order; what Excel calls Unicode text. */
    UTF_16(StandardCharsets.UTF_16, "UTF-16"),
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** Not plain Shift_JIS, which lacks ①, ㈱, 髙 and 﨑. */
    WINDOWS_31J(Charset.forName("windows-31j"), "windows-31j");

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String CONTROLS_OF_TEXT_FILES = "\t\n\f\r\u001a";

    private final Charset charset;
    private final String label;

    CsvEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** The name users know it by. */
    String label() {
        return label;
    }

    static CsvEncoding of(Path path) throws IOException, UnreadableRosterException {
        for (CsvEncoding encoding : values()) {
            if (encoding.fits(path)) {
                return encoding;
            }
        }
        throw Place.of(path).refusal(RosterFindingCode.NOT_A_SPREADSHEET);
    }

    /** The text of the file, without a byte order mark; a byte that does not belong there is an error. */
    BufferedReader open(Path path) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** At most so many characters from the beginning. */
    String start(Path path, int length) throws IOException {
        try (Reader reader = open(path)) {
            char[] start = new char[length];
            int read = reader.read(start);
            return new String(start, 0, Math.max(0, read));
        }
    }

    private boolean fits(Path path) throws IOException {
        return isMarkedUtf16(path) == (this == UTF_16) && isTextThroughout(path);
    }

    /** The mark that stands before the text in either byte order. */
    private static boolean isMarkedUtf16(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        }
    }

    private boolean isTextThroughout(Path path) throws IOException {
        try (Reader reader = open(path)) {
            for (int character = reader.read(); character >= 0; character = reader.read()) {
                if (character < ' ' && CONTROLS_OF_TEXT_FILES.indexOf(character) < 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
