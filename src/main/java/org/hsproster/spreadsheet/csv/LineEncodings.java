package org.hsproster.spreadsheet.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encodings of a text file with lines in different encodings.
 *
 * @param line number of the first line that is not in the encoding of those above it
 * @param above name of that encoding
 * @param hasUtf8 whether some lines are Japanese text in UTF-8
 */
record LineEncodings(long line, String above, boolean hasUtf8) {

    /**
     * The first character with three bytes in UTF-8; text in Windows-31J hardly ever decodes to two of them by chance.
     */
    private static final char FIRST_OF_THREE_BYTES = '\u0800';

    private static final int CHARACTERS_OF_UTF_8 = 2;

    /**
     * Checks every line of a file that is not valid UTF-8 as a whole.
     *
     * @return empty if all lines are in the same encoding
     */
    static Optional<LineEncodings> of(Path path) throws IOException {
        Search search = new Search();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean isAscii = true;
            int previous = -1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                boolean ends = next == '\r' || (next == '\n' && previous != '\r');
                if (ends) {
                    search.add(isAscii ? null : line.toByteArray());
                    line.reset();
                    isAscii = true;
                } else if (next != '\n') {
                    line.write(next);
                    isAscii &= next < 0x80;
                }
                previous = next;
            }
            search.add(isAscii ? null : line.toByteArray());
        }
        return search.found();
    }

    private static final class Search {

        private long line;
        private long differs;
        private @Nullable String first;
        private boolean hasUtf8;

        /**
         * Adds the next line.
         *
         * @param bytes null for a line in ASCII
         */
        private void add(byte @Nullable [] bytes) {
            line++;
            if (bytes == null) {
                return;
            }
            String encoding = encoding(bytes, CsvEncoding.UTF_8.label().equals(first));
            hasUtf8 |= encoding.equals(CsvEncoding.UTF_8.label());
            if (first == null) {
                // ASCII lines above are valid in both encodings
                first = encoding.isEmpty() && line > 1 ? CsvEncoding.UTF_8.label() : encoding;
            }
            if (differs == 0 && !encoding.equals(first)) {
                differs = line;
            }
        }

        private Optional<LineEncodings> found() {
            return first == null || first.isEmpty() || differs == 0
                    ? Optional.empty()
                    : Optional.of(new LineEncodings(differs, first, hasUtf8));
        }
    }

    /** Returns the name of the encoding of a line; empty if it is not in a supported one. */
    private static String encoding(byte[] line, boolean isInUtf8Text) {
        if (decoded(line, CsvEncoding.UTF_8)
                .filter(text -> isInUtf8Text || isJapanese(text))
                .isPresent()) {
            return CsvEncoding.UTF_8.label();
        }
        return decoded(line, CsvEncoding.WINDOWS_31J).isPresent() ? CsvEncoding.WINDOWS_31J.label() : "";
    }

    private static boolean isJapanese(String text) {
        return text.startsWith(CsvEncoding.BYTE_ORDER_MARK)
                || text.chars().filter(each -> each >= FIRST_OF_THREE_BYTES).count() >= CHARACTERS_OF_UTF_8;
    }

    private static Optional<String> decoded(byte[] line, CsvEncoding encoding) {
        try {
            return Optional.of(encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
