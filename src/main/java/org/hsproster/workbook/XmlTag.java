package org.hsproster.workbook;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a tag says, read from its bytes only when asked. Names are told without their prefix, unless said otherwise. */
final class XmlTag {

    private byte[] bytes = new byte[0];
    private int start;
    private int end;

    /** Makes it the tag from the {@code <} at {@code start} to behind the {@code >} before {@code end}. */
    void moveTo(byte[] in, int from, int to) {
        bytes = in;
        start = from;
        end = to;
    }

    boolean isStart(String name) {
        return bytes[start + 1] != '/' && isNamed(name);
    }

    boolean isEnd(String name) {
        return bytes[start + 1] == '/' && isNamed(name);
    }

    /** Whether the tag is start and end at once. */
    boolean isWhole() {
        return bytes[end - 2] == '/';
    }

    /** With its prefix. */
    String name() {
        int first = nameStart();
        return new String(bytes, first, endOfName(first) - first, StandardCharsets.UTF_8);
    }

    String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** As it stands in the tag; null where the tag has no attribute of that name. */
    @Nullable
    String attribute(String name) {
        for (int i = endOfName(start + 1); i < end; i++) {
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
        int first = endOfName(nameStart()) - name.length();
        return isAt(first, name) && (bytes[first - 1] == '<' || bytes[first - 1] == '/' || bytes[first - 1] == ':');
    }

    private int nameStart() {
        return bytes[start + 1] == '/' ? start + 2 : start + 1;
    }

    private boolean isAt(int first, String text) {
        if (first <= start) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[first + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int endOfName(int first) {
        int i = first;
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
