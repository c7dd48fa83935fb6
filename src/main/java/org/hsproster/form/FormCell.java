package org.hsproster.form;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The kinds of cells of a draft. */
enum FormCell {
    /** The banner of a draft, white on red, visible in print without colour. */
    BAND(13, true, HorizontalAlignment.CENTER, 0x9C1C1C, 0xFFFFFF, true),
    NOTICE(8, false, HorizontalAlignment.LEFT, 0xFCE9E6, 0x7A1010, true),
    LABEL(8, false, HorizontalAlignment.LEFT, 0xEDEFF2, 0x000000, true),
    VALUE(9, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, true),
    HEAD(9, true, HorizontalAlignment.CENTER, 0xDDE3EA, 0x000000, true),
    CENTERED(9, false, HorizontalAlignment.CENTER, 0xFFFFFF, 0x000000, true),
    /** A row that the person meets. */
    MET(9, true, HorizontalAlignment.LEFT, 0xE2EFDA, 0x000000, true),
    MET_CENTERED(9, true, HorizontalAlignment.CENTER, 0xE2EFDA, 0x000000, true),
    REMARK(8, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x333333, true),
    TOTAL(12, true, HorizontalAlignment.CENTER, 0xDDE3EA, 0x000000, true),
    FREE(8, false, HorizontalAlignment.LEFT, 0xFFFFFF, 0x000000, false);

    private final int fontSize;
    private final boolean bold;
    private final HorizontalAlignment alignment;
    private final int fill;
    private final int ink;
    private final boolean framed;

    FormCell(int fontSize, boolean bold, HorizontalAlignment alignment, int fill, int ink, boolean framed) {
        this.fontSize = fontSize;
        this.bold = bold;
        this.alignment = alignment;
        this.fill = fill;
        this.ink = ink;
        this.framed = framed;
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

    boolean framed() {
        return framed;
    }
}
