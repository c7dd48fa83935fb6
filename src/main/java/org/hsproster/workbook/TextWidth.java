package org.hsproster.workbook;

/** Estimates how wide a text is, in digits of the column's font. */
public final class TextWidth {

    private static final int FIRST_JAPANESE = 0x2000;
    private static final double JAPANESE = 1.85;
    private static final double NARROW = 0.85;

    private TextWidth() {}

    public static int of(String text) {
        return (int) Math.ceil(text.chars().mapToDouble(TextWidth::of).sum());
    }

    /** Lines that a text takes, wrapped at {@code width}. */
    public static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (of(line) + width - 1) / width))
                .sum();
    }

    private static double of(int character) {
        if (character >= FIRST_JAPANESE) {
            return JAPANESE;
        }
        return Character.isLowerCase(character) || character == ' ' ? NARROW : 1;
    }
}
