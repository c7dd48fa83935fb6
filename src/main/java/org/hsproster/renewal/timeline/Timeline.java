package org.hsproster.renewal.timeline;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.points.PointItem;

/**
 * The total by stretches of days; each stretch ends the day before the next begins.
 */
public record Timeline(List<Stretch> stretches) {

    public Timeline {
        stretches = List.copyOf(stretches);
    }

    /**
     * Days with the same awards.
     *
     * @param from first day
     * @param points confirmed total on each of its days
     * @param causes what changed on the first day; none on the first stretch
     */
    public record Stretch(LocalDate from, int points, List<Cause> causes) {}

    /**
     * Something that changes the awards from one day to the next.
     *
     * @param number the age reached, the full years of experience completed; 0 where there is none to tell
     */
    public record Cause(Kind kind, long number, List<Change> changes) {}

    /** What brings a change about. */
    public enum Kind {
        BIRTHDAY,
        EXPERIENCE,
        REMUNERATION_AT_RENEWAL,
        RULES
    }

    /** What one item gains, or loses where negative. */
    public record Change(PointItem item, int points) {}
}
