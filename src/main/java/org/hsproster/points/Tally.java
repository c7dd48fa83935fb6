package org.hsproster.points;

import java.util.EnumMap;
import java.util.Map;

/** What every item gives one person on one day. */
public final class Tally {

    private final Map<PointItem, Integer> points = new EnumMap<>(PointItem.class);
    private int total;

    Tally() {}

    void add(PointItem item, int given) {
        points.put(item, given);
        total += given;
    }

    /** 0 for an item that is excluded, not met, or not on the sheet. */
    public int of(PointItem item) {
        return points.getOrDefault(item, 0);
    }

    public int total() {
        return total;
    }
}
