package org.hsproster.workbook;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a tag says, read from its bytes only when asked. Names are told without their prefix, unless said otherwise. */
final class XmlTag {

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int nameStart;
    private int nameEnd;

    /** Makes it the tag from the {@code <} at {@code start} to behind the {@code >} before {@code end}. */
    void moveTo(byte[] in, int from, int to) {
        bytes = in;
        start = from;
        end = to;
        nameStart = isEnd() ? from + 2 : from + 1;
        nameEnd = endOfName();
    }

    boolean isStart(String name) {
        return !isEnd() && isNamed(name);
    }

    boolean isEnd(String name) {
        return isEnd() && isNamed(name);
    }

    /** Whether the tag is start and end at once. */
    boolean isWhole() {
        return bytes[end - 2] == '/';
    }

    /** With its prefix. */
    String name() {
        return new String(bytes, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
    }

    String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** As it stands in the tag; null where the tag has no attribute of that name. */
    @Nullable
    String attribute(String name) {
        for (int i = nameEnd; i < end; i++) {
            if (bytes[i] == '"' || bytes[i] == '\'') {
                int close = closing(i);
                int nameEnd = nameBefore(i);
                if (isAt(nameEnd - name.length(), name) && isSpace(bytes[nameEnd - name.length() - 1])) {
                    return new String(bytes, i + 1, close - i - 1, StandardCharsets.UTF_8);
                }
                i = close;
            }
        }
        return null;
    }

    private boolean isNamed(String name) {
        int first = nameEnd - name.length();
        return isAt(first, name) && (bytes[first - 1] == '<' || bytes[first - 1] == '/' || bytes[first - 1] == ':');
    }

    private boolean isEnd() {
        return bytes[start + 1] == '/';
    }

    private boolean isAt(int first, String text) {
        if (first <= start) { // the tag is shorter
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

    private int closing(int quote) {
        int i = quote + 1;
        while (bytes[i] != bytes[quote]) {
            i++;
        }
        return i;
    }

    /** Where the name of the attribute ends whose value begins at {@code quote}. */
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
