package org.hsproster.report;

import org.hsproster.renewal.Outlook;

/** Fill and text colour of a flag. */
public enum OutlookColors implements CellColors {
    RED(0xB00020, 0xFFFFFF),
    AMBER(0xFFC766, 0x3D2600),
    YELLOW(0xFFF3B0, 0x453800),
    GREEN(0xD5EFD9, 0x0B4A1B),
    BLUE(0xD9E8F8, 0x123A66),
    GREY(0xEEEEEE, 0x4A4A4A);

    private final int fill;
    private final int ink;

    OutlookColors(int fill, int ink) {
        this.fill = fill;
        this.ink = ink;
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
}
