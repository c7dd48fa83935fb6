package org.hsproster.report;

import org.hsproster.renewal.Outlook;

/** The colours of outlooks, in workbooks and on the page. */
public enum OutlookColors implements CellColors {
    RED(0xB00020, 0xFFFFFF),
    AMBER(0xFFC766, 0x3D2600),
    YELLOW(0xFFF3B0, 0x453800, 0xFFE873),
    GREEN(0xD5EFD9, 0x0B4A1B, 0x8FCF9B),
    BLUE(0xD9E8F8, 0x123A66, 0x8DB8E6),
    GREY(0xEEEEEE, 0x4A4A4A, 0xC3CAD2);

    private final int fill;
    private final int ink;
    private final int bar;

    OutlookColors(int fill, int ink) {
        this(fill, ink, fill);
    }

    OutlookColors(int fill, int ink, int bar) {
        this.fill = fill;
        this.ink = ink;
        this.bar = bar;
    }

    public static OutlookColors of(Outlook.Severity severity) {
        return valueOf(severity.name());
    }

    @Override
    public int fill() {
        return fill;
    }

    @Override
    public int ink() {
        return ink;
    }

    /** Returns the fill of a bar on the page, which has no text and no frame to stand out by, as RGB. */
    public int bar() {
        return bar;
    }
}
