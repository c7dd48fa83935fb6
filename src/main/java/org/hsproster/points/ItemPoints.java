package org.hsproster.points;

import java.util.EnumMap;

/** The points of one person on one day by item. */
public final class ItemPoints {

    private final EnumMap<PointItem, Integer> points;
    private int total;

    ItemPoints() {
        this.points = new EnumMap<>(PointItem.class);
    }

    ItemPoints(ItemPoints other) {
        this.points = other.points.clone();
        this.total = other.total;
    }

    void replace(PointItem item, int given) {
        total += given - of(item);
        points.put(item, given);
    }

    /** Returns the points of an item; 0 if it is excluded, not met, or not on the sheet. */
    public int of(PointItem item) {
        return points.getOrDefault(item, 0);
    }

    public int total() {
        return total;
    }
}
