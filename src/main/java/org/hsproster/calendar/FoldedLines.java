package org.hsproster.calendar;

import java.util.stream.Collectors;

/**
 * Folds lines at 75 octets, as RFC 5545 (3.1) requires. The library counts characters, and a Japanese one has three
 * octets.
 */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(String text) {
        return text.lines().map(FoldedLines::fold).collect(Collectors.joining(END, "", END));
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int length = octets(character);
            if (octets + length > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += length;
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(character) ? 3 : 4;
    }
}
