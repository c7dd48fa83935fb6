package org.hsproster.spreadsheet.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What follows the start tag of nearly every cell: a value and nothing else, {@code <v>1</v></c>}. It is taken at once,
 * far faster than tag by tag, and whatever else follows is left to reading tag by tag.
 */
public final class PlainCell {

    private static final byte[] VALUE = "<v>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</v></c>".getBytes(StandardCharsets.US_ASCII);

    private final XmlBytes bytes;

    PlainCell(XmlBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Moves behind the end of the cell, where it is such a one; stays where it is otherwise.
     *
     * @return the value, with its references resolved; null where it has stayed
     */
    public @Nullable String value() throws IOException {
        int from = bytes.sinceMark() + VALUE.length;
        return pass() ? CharacterData.of(bytes.text(from, END.length)) : null;
    }

    /** As {@link #value}, where that is a whole number of few digits; -1 where it has stayed. */
    public int number() throws IOException {
        int from = bytes.sinceMark();
        int number = pass() ? bytes.number(from + VALUE.length, END.length) : -1;
        if (number < 0) {
            bytes.stepBack(from);
        }
        return number;
    }

    /** As {@link #value}, which is not wanted; whether it has moved. */
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
