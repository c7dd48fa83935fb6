package org.hsproster.spreadsheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;

/** The control characters of a file, which show whether it is a text file. */
final class CsvCharacters {

    private static final String CONTROLS_OF_TEXT_FILES = "\t\n\u000b\f\r\u001a";
    private static final char ESCAPE = '\u001b';

    /** A text file may have a few damaged characters; if more than one character in so many is NUL, it is not one. */
    private static final int CHARACTERS_PER_NUL = 10;

    private long characters;
    private long nuls;
    private int lineOfNul;
    private boolean shiftsCharacterSets;
    private boolean isBinary;
    private int line = 1;
    private char previous;

    private CsvCharacters() {}

    /**
     * Reads the whole file.
     *
     * @return empty if its bytes are not valid in the encoding
     */
    static Optional<CsvCharacters> of(Path path, CsvEncoding encoding) throws IOException {
        CsvCharacters characters = new CsvCharacters();
        try (Reader reader = encoding.open(path)) {
            char[] block = new char[8192];
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                characters.add(block, read);
            }
            return Optional.of(characters);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Rejects a file that is not text, or that switches between character sets.
     *
     * @throws UnreadableFileException if the file is rejected
     */
    void require(SourceLocation file) throws UnreadableFileException {
        if (shiftsCharacterSets) {
            throw file.unreadable(UnreadableReason.ENCODING_NOT_READ, "ISO-2022-JP");
        }
        if (isBinary || nuls * CHARACTERS_PER_NUL > characters) {
            throw file.unreadable(UnreadableReason.NOT_A_SPREADSHEET);
        }
        if (nuls > 0) {
            throw file.unreadable(UnreadableReason.NUL_CHARACTER, Integer.toString(lineOfNul));
        }
    }

    private void add(char[] block, int length) {
        for (int i = 0; i < length; i++) {
            char character = block[i];
            if (character < ' ' || previous == ESCAPE || previous == '\r') {
                inspect(character);
            }
            previous = character;
        }
        characters += length;
    }

    private void inspect(char character) {
        if (previous == ESCAPE) {
            shiftsCharacterSets |= character == '$' || character == '(';
            isBinary |= character != '$' && character != '(';
        }
        if (character == '\r' || (character == '\n' && previous != '\r')) {
            line++;
        } else if (character == 0) {
            lineOfNul = nuls++ == 0 ? line : lineOfNul;
        } else if (character < ' ' && character != ESCAPE && CONTROLS_OF_TEXT_FILES.indexOf(character) < 0) {
            isBinary = true;
        }
    }
}
