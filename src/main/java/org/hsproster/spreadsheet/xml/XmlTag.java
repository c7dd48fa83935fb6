package org.hsproster.spreadsheet.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A tag whose bytes are parsed only on request. Names are without their prefix, unless noted. */
public final class XmlTag {

    private static final int LETTERS = 26;

    /** Avoids a new string for each cell type, which millions of cells have. */
    private static final List<String> ONE_CHARACTER_VALUES =
            IntStream.range(0, 128).mapToObj(Character::toString).toList();

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int nameStart;
    private int nameEnd;

    /** Offsets of the quotation marks around attribute values, from the start of the tag. */
    private int[] quotes = new int[16];

    private int quoteCount;

    /** Of the attribute found last. */
    private int valueStart;

    private int valueEnd;

    XmlTag() {}

    /** Clears the previous tag. */
    void begin() {
        quoteCount = 0;
    }

    /** Adds the offset of the next quotation mark that begins or ends a value. */
    void addQuote(int offset) {
        if (quoteCount == quotes.length) {
            quotes = Arrays.copyOf(quotes, 2 * quoteCount);
        }
        quotes[quoteCount++] = offset;
    }

    /** Sets the tag to the bytes from the {@code <} at {@code from} to the {@code >} before {@code to}. */
    void end(byte[] in, int from, int to) {
        bytes = in;
        start = from;
        end = to;
        nameStart = isEnd() ? from + 2 : from + 1;
        nameEnd = endOfName();
    }

    public boolean isStart(String name) {
        return !isEnd() && isNamed(name);
    }

    public boolean isEnd(String name) {
        return isEnd() && isNamed(name);
    }

    /** Tests whether the tag is an empty-element tag, such as {@code <a/>}. */
    public boolean isWhole() {
        return bytes[end - 2] == '/';
    }

    /** Tests whether the tag is a declaration, such as {@code <!DOCTYPE ...>}. */
    boolean isDeclaration() {
        return bytes[start + 1] == '!';
    }

    /** Returns the name with its prefix. */
    public String name() {
        return new String(bytes, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
    }

    public String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Returns the value of an attribute with its references unresolved, or null if the tag does not have it. */
    public @Nullable String attribute(String name) {
        return find(name) ? value() : null;
    }

    /** Returns the value of an attribute as a whole number, or {@code otherwise} if the tag does not have it. */
    public int number(String name, int otherwise) {
        if (!find(name)) {
            return otherwise;
        }
        int number = XmlDigits.number(bytes, valueStart, valueEnd);
        return number < 0 ? Integer.parseInt(value().strip()) : number;
    }

    /** Tests whether the tag has an attribute that is true. */
    public boolean isTrue(String name) {
        @Nullable String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Returns the column (0-based) of the A1 address in attribute {@code r}, or {@code otherwise} if there is none. */
    public int column(int otherwise) {
        if (!find("r")) {
            return otherwise;
        }
        int column = 0;
        for (int i = valueStart; i < valueEnd; i++) {
            int letter = (bytes[i] & ~0x20) - 'A'; // in upper case
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    private String value() {
        if (valueEnd - valueStart == 1 && bytes[valueStart] >= 0) {
            return ONE_CHARACTER_VALUES.get(bytes[valueStart]);
        }
        return new String(bytes, valueStart, valueEnd - valueStart, StandardCharsets.UTF_8);
    }

    private boolean find(String name) {
        for (int i = 0; i < quoteCount; i += 2) {
            int first = nameBefore(start + quotes[i]) - name.length();
            if (isAt(first, name) && isSpace(bytes[first - 1])) {
                valueStart = start + quotes[i] + 1;
                valueEnd = start + quotes[i + 1];
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String name) {
        int first = nameEnd - name.length();
        return isAt(first, name) && (bytes[first - 1] == '<' || bytes[first - 1] == '/' || bytes[first - 1] == ':');
    }

    private boolean isEnd() {
        return bytes[start + 1] == '/';
    }

    private boolean isAt(int first, String text) {
        if (first <= start) { // the tag is too short
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[first + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int endOfName() {
        int i = nameStart;
        while (!isSpace(bytes[i]) && bytes[i] != '>' && bytes[i] != '/') {
            i++;
        }
        return i;
    }

    /** Returns the end of the name of the attribute whose value begins at {@code quote}. */
    private int nameBefore(int quote) {
        int i = quote;
        while (bytes[i - 1] == '=' || isSpace(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }
}
