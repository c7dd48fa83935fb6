package org.hsproster.renewal.timeline;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.points.PointItem;

/** The total over time; each segment of days ends the day before the next one begins. */
public record Timeline(List<Segment> segments) {

    public Timeline {
        segments = List.copyOf(segments);
    }

    /**
     * Consecutive days with the same awards.
     *
     * @param from first day
     * @param points confirmed total on each of its days
     * @param causes what changed on the first day; empty for the first segment
     */
    public record Segment(LocalDate from, int points, List<Cause> causes) {}

    /**
     * A cause of changed awards.
     *
     * @param number the age reached, or the full years of experience completed; 0 for other causes
     */
    public record Cause(Kind kind, long number, List<Change> changes) {}

    /** The kind of a cause. */
    public enum Kind {
        BIRTHDAY,
        EXPERIENCE,
        REMUNERATION_AT_RENEWAL,
        RULES
    }

    /** The points that one item gains, or loses if negative. */
    public record Change(PointItem item, int points) {}
}
