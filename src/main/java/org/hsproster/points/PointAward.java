package org.hsproster.points;

import java.util.Optional;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;

/**
 * The points of one item for a person on a date.
 *
 * @param points in the confirmed total; for {@link Status#UNCLEAR} the points if the unclear fact is confirmed; 0 for
 *     {@link Status#EXCLUDED}
 * @param rule the rule that gives the points, with label, evidence and source
 * @param row the row of the rule that is met
 * @param excludedBy the item that excludes this one, for {@link Status#EXCLUDED}
 */
public record PointAward(
        PointItem item, int points, Status status, Parameter rule, RuleRow row, Optional<PointItem> excludedBy) {

    /** Whether the points are confirmed. */
    public enum Status {
        CONFIRMED,
        /** Given only if an unclear fact is confirmed. */
        UNCLEAR,
        /** Met, but excluded by another item. */
        EXCLUDED
    }

    /** Returns the same award with status {@link Status#UNCLEAR}. */
    public PointAward unclear() {
        return new PointAward(item, points, Status.UNCLEAR, rule, row, excludedBy);
    }
}
