package org.hsproster.spreadsheet.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The content of nearly every cell: a value and nothing else, {@code <v>1</v></c>}. It is parsed in one step, far
 * faster than tag by tag; any other content is left to the caller.
 */
public final class PlainCell {

    private static final byte[] VALUE = "<v>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</v></c>".getBytes(StandardCharsets.US_ASCII);

    private final XmlBytes bytes;

    PlainCell(XmlBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Moves behind the end tag of the cell if its content is a plain value, otherwise does not move.
     *
     * @return the value with its references resolved, or null if the scanner has not moved
     */
    public @Nullable String value() throws IOException {
        int from = bytes.sinceMark() + VALUE.length;
        return pass() ? CharacterData.of(bytes.text(from, END.length)) : null;
    }

    /**
     * Works like {@link #value} for a whole number of at most nine digits.
     *
     * @return the number, or -1 if the scanner has not moved
     */
    public int number() throws IOException {
        int from = bytes.sinceMark();
        int number = pass() ? bytes.number(from + VALUE.length, END.length) : -1;
        if (number < 0) {
            bytes.stepBack(from);
        }
        return number;
    }

    /**
     * Works like {@link #value} without decoding the value.
     *
     * @return whether the scanner has moved
     */
    public boolean pass() throws IOException {
        int from = bytes.sinceMark();
        if (!bytes.hasAhead(0, VALUE)) {
            return false;
        }
        bytes.step(VALUE.length);
        if (bytes.toBracket() && bytes.hasAhead(0, END)) {
            bytes.step(END.length);
            return true;
        }
        bytes.stepBack(from);
        return false;
    }
}
