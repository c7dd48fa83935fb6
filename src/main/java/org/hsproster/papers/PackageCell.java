package org.hsproster.papers;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The kinds of cells of a package. */
enum PackageCell {
    TITLE(14, true, false, 0xFFFFFF, 0x1F3864),
    NOTICE(9, false, false, 0xFFF6DD, 0x5C4500),
    HEADING(11, true, false, 0xDCE6F2, 0x1F3864),
    LABEL(9, false, true, 0xEDEFF2, 0x000000),
    /** What the roster has, kept as text. */
    VALUE(10, false, true, 0xFFFFFF, 0x000000),
    HEAD(9, true, true, 0xEDEFF2, 0x000000),
    CELL(10, false, true, 0xFFFFFF, 0x000000),
    CENTRED(10, false, true, 0xFFFFFF, 0x000000),
    /** A line of a mail. */
    MAIL(11, false, false, 0xFFFFFF, 0x000000),
    SMALL(8, false, false, 0xFFFFFF, 0x404040);

    private final int fontSize;
    private final boolean isBold;
    private final boolean isFramed;
    private final int fill;
    private final int ink;

    PackageCell(int fontSize, boolean isBold, boolean isFramed, int fill, int ink) {
        this.fontSize = fontSize;
        this.isBold = isBold;
        this.isFramed = isFramed;
        this.fill = fill;
        this.ink = ink;
    }

    /** Returns the font size in points. */
    int fontSize() {
        return fontSize;
    }

    boolean isBold() {
        return isBold;
    }

    boolean isFramed() {
        return isFramed;
    }

    /** Tests whether what is typed over the text stays text, and is never a formula. */
    boolean isText() {
        return this == VALUE || this == MAIL;
    }

    HorizontalAlignment alignment() {
        return this == CENTRED || this == HEAD ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
    }

    int fill() {
        return fill;
    }

    int ink() {
        return ink;
    }
}
