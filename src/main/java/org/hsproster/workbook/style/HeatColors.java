package org.hsproster.workbook.style;

import java.util.List;
import org.hsproster.report.CellColors;
import org.hsproster.report.OutlookColors;

/**
 * The colours of totals compared with the required one, darker if worse, and the one of days that do not pass whatever
 * the total. The bounds have no legal meaning.
 */
public enum HeatColors implements CellColors {
    AMPLE(10, Integer.MAX_VALUE, 0xF1FAF2, OutlookColors.GREEN.ink()),
    ENOUGH(0, 9, 0xC9E4CE, OutlookColors.GREEN.ink()),
    NEARLY(-5, -1, OutlookColors.AMBER),
    SHORT(Integer.MIN_VALUE, -6, OutlookColors.RED),
    /** Does not say whether the total is enough, since another requirement is not met. */
    WHATEVER_TOTAL(Integer.MIN_VALUE, Integer.MAX_VALUE, 0xF2F2F2, 0x262626);

    /** The colours that say whether a total is enough. */
    public static final List<HeatColors> OF_TOTALS = List.of(AMPLE, ENOUGH, NEARLY, SHORT);

    private final int least;
    private final int most;
    private final int fill;
    private final int ink;

    HeatColors(int least, int most, CellColors same) {
        this(least, most, same.fill(), same.ink());
    }

    HeatColors(int least, int most, int fill, int ink) {
        this.least = least;
        this.most = most;
        this.fill = fill;
        this.ink = ink;
    }

    public static HeatColors of(int margin) {
        if (margin >= AMPLE.least) {
            return AMPLE;
        }
        if (margin >= ENOUGH.least) {
            return ENOUGH;
        }
        return margin >= NEARLY.least ? NEARLY : SHORT;
    }

    /** Returns the totals with this colour, such as {@code 65–69}. */
    public String range(int required) {
        String from = this == SHORT ? "" : Integer.toString(required + least);
        String to = this == AMPLE ? "" : Integer.toString(required + most);
        return from + "–" + to;
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
