package org.hsproster.workbook;

/** How wide a text is in half-width characters, of which Japanese ones take two. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2000;

    private TextWidth() {}

    static int of(String text) {
        return text.chars().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    /** Lines that a text takes, wrapped at {@code width}. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (of(line) + width - 1) / width))
                .sum();
    }
}
