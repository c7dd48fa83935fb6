package org.hsproster.workbook;

/** How a total compares with the required one, the darker the worse. The steps are ours and decide nothing. */
enum HeatPaint implements Paint {
    AMPLE(10, Integer.MAX_VALUE, 0xF1FAF2, 0x0B4A1B),
    ENOUGH(0, 9, 0xC9E4CE, 0x0B4A1B),
    NEARLY(-5, -1, OutlookPaint.AMBER),
    SHORT(Integer.MIN_VALUE, -6, OutlookPaint.RED);

    private final int least;
    private final int most;
    private final int fill;
    private final int ink;

    HeatPaint(int least, int most, Paint same) {
        this(least, most, same.fill(), same.ink());
    }

    HeatPaint(int least, int most, int fill, int ink) {
        this.least = least;
        this.most = most;
        this.fill = fill;
        this.ink = ink;
    }

    static HeatPaint of(int margin) {
        if (margin >= AMPLE.least) {
            return AMPLE;
        }
        if (margin >= ENOUGH.least) {
            return ENOUGH;
        }
        return margin >= NEARLY.least ? NEARLY : SHORT;
    }

    /** The totals that are painted so, such as {@code 65–69}. */
    String range(int required) {
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
