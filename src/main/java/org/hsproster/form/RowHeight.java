package org.hsproster.form;

import org.hsproster.spreadsheet.output.TextWidth;

/** The heights that texts need. */
final class RowHeight {

    /** The least height of a row in points. */
    static final double LEAST = 15;

    /** The greatest height of a row that Excel knows, in points. */
    static final double MOST = 409;

    /** The font size that widths of columns refer to. */
    private static final double COLUMN_FONT = 11;

    private RowHeight() {}

    /**
     * Returns the height of a text in points.
     *
     * @param width in half-width characters of the font of columns
     * @param line the height of a line in relation to its font size
     */
    static double of(String text, FormCell kind, int width, double line) {
        double scale = kind.fontSize() / COLUMN_FONT;
        int lines = Math.max(1, TextWidth.lines(text, (int) (width / scale)));
        return lines * line * kind.fontSize() + 2;
    }
}
