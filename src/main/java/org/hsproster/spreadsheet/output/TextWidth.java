package org.hsproster.spreadsheet.output;

/** Estimates the width of a text, in digits of the font of its column. */
public final class TextWidth {

    private static final int FIRST_JAPANESE = 0x2000;
    private static final double JAPANESE = 1.85;
    private static final double NARROW = 0.85;
    private static final String MORE = "…";

    private TextWidth() {}

    public static int of(String text) {
        return of(text, 0, text.length());
    }

    /** Returns the number of lines of a text that is wrapped at {@code width}. */
    public static int lines(String text, int width) {
        int lines = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int last = end < 0 ? text.length() : end;
            lines += Math.max(1, (of(text, start, last) + width - 1) / width);
            start = last + 1;
        }
        return lines;
    }

    /** Returns the text, truncated with an ellipsis if it is wider than {@code width}. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int end = 0;
        for (double taken = JAPANESE; (taken += of(text.charAt(end))) <= width; ) {
            end++;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    private static int of(String text, int start, int end) {
        double width = 0;
        for (int i = start; i < end; i++) {
            width += of(text.charAt(i));
        }
        return (int) Math.ceil(width);
    }

    private static double of(char character) {
        if (character >= FIRST_JAPANESE) {
            return JAPANESE;
        }
        return Character.isLowerCase(character) || character == ' ' ? NARROW : 1;
    }
}
