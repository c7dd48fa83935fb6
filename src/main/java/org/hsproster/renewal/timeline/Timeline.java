package org.hsproster.renewal.timeline;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.points.PointItem;

/**
 * The total and the requirements over time.
 *
 * @param segments each ends the day before the next one begins
 * @param passing the same days, split where passing changes
 * @param minimumRemuneration the same days, split where the minimum annual remuneration begins or ceases to be met;
 *     they pass where none applies, and do not where the remuneration is not known
 */
public record Timeline(List<Segment> segments, List<PassingPeriod> passing, List<PassingPeriod> minimumRemuneration) {

    public Timeline {
        segments = List.copyOf(segments);
        passing = List.copyOf(passing);
        minimumRemuneration = List.copyOf(minimumRemuneration);
    }

    /** Returns the timeline of a person whose points are not counted. */
    public static Timeline none() {
        return new Timeline(List.of(), List.of(), List.of());
    }

    /** Tests whether the requirements are met on a day; false for days that the timeline does not have. */
    public boolean passesOn(LocalDate date) {
        return isIn(passing, date);
    }

    /** Tests whether the minimum annual remuneration is met on a day; false for days that the timeline does not have. */
    public boolean meetsMinimumRemunerationOn(LocalDate date) {
        return isIn(minimumRemuneration, date);
    }

    private static boolean isIn(List<PassingPeriod> periods, LocalDate date) {
        return periods.stream().anyMatch(period -> period.passes() && period.contains(date));
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
