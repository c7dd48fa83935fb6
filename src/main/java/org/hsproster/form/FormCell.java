package org.hsproster.form;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The kinds of cells of a draft. */
enum FormCell {
    /** The banner of a draft, white on red, visible in print without colour. */
    BAND(12, true, HorizontalAlignment.CENTER, 0x9C1C1C, 0xFFFFFF, Frame.ALL),
    NOTICE(8, false, HorizontalAlignment.LEFT, 0xFCE9E6, 0x7A1010, Frame.ALL),
    LABEL(8, false, HorizontalAlignment.LEFT, 0xEDEFF2, 0x000000, Frame.ALL),
    VALUE(9, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.ALL),
    TITLE(14, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.NONE),
    HEAD(9, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.ALL),
    CRITERION(9, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.ALL),
    CENTERED(9, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.ALL),
    /** A row that the person meets. */
    MET(9, true, HorizontalAlignment.LEFT, 0xE2EFDA, 0x000000, Frame.ALL),
    MET_CENTERED(9, true, HorizontalAlignment.CENTER, 0xE2EFDA, 0x000000, Frame.ALL),
    SMALL_CRITERION(8, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.ALL),
    SMALL_MET(8, true, HorizontalAlignment.LEFT, 0xE2EFDA, 0x000000, Frame.ALL),
    /** The pay of an age. */
    PAY(8, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.ALL),
    MET_PAY(8, true, HorizontalAlignment.CENTER, 0xE2EFDA, 0x000000, Frame.ALL),
    /** A cell that the form leaves no room to fill in. */
    SHADED(9, false, HorizontalAlignment.CENTER, 0xBFBFBF, 0x000000, Frame.ALL),
    STRUCK(9, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.STRUCK),
    INDENT(9, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.SIDES),
    /** The upper part of a fraction, over its line. */
    OVER(9, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.BELOW),
    UNDER(9, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.NONE),
    /** Room for an amount, over the line of a fraction and under it. */
    AMOUNT_OVER(9, false, HorizontalAlignment.RIGHT, 0xFFFFFF, 0x000000, Frame.BELOW),
    AMOUNT_UNDER(9, false, HorizontalAlignment.RIGHT, 0xFFFFFF, 0x000000, Frame.NONE),
    /** What stands beside the form and is not on it. */
    RECORD_HEAD(8, true, HorizontalAlignment.CENTER, 0xF2F6FB, 0x1F3864, Frame.ALL),
    RECORD(8, false, HorizontalAlignment.LEFT, 0xF2F6FB, 0x1F3864, Frame.ALL),
    TOTAL(12, true, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, Frame.ALL),
    FREE(9, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.NONE),
    FREE_RIGHT(9, false, HorizontalAlignment.RIGHT, 0xFFFFFF, 0x000000, Frame.NONE),
    SIGNATURE(9, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.BELOW),
    SIGNATURE_RIGHT(9, false, HorizontalAlignment.RIGHT, 0xFFFFFF, 0x000000, Frame.BELOW),
    SMALL(8, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, Frame.NONE);

    /** The lines around a cell, or through it. */
    enum Frame {
        ALL,
        SIDES,
        BELOW,
        STRUCK,
        NONE
    }

    private final int fontSize;
    private final boolean bold;
    private final HorizontalAlignment alignment;
    private final int fill;
    private final int ink;
    private final Frame frame;

    FormCell(int fontSize, boolean bold, HorizontalAlignment alignment, int fill, int ink, Frame frame) {
        this.fontSize = fontSize;
        this.bold = bold;
        this.alignment = alignment;
        this.fill = fill;
        this.ink = ink;
        this.frame = frame;
    }

    /** Returns the font size in points. */
    int fontSize() {
        return fontSize;
    }

    boolean bold() {
        return bold;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    int fill() {
        return fill;
    }

    int ink() {
        return ink;
    }

    Frame frame() {
        return frame;
    }
}
