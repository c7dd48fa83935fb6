package org.hsproster.points;

import java.util.Optional;
import org.hsproster.rulebook.RuleRow;

/**
 * What one item of the table gives a person on a date.
 *
 * @param points what counts in the confirmed total; for {@link Status#UNCLEAR} what would count if the unclear fact
 *     turned out well; 0 for {@link Status#EXCLUDED}
 * @param row the row of the table that is met
 * @param excludedBy the item that rules this one out, for {@link Status#EXCLUDED}
 */
public record PointAward(PointItem item, int points, Status status, RuleRow row, Optional<PointItem> excludedBy) {

    /** How far an award can be counted on. */
    public enum Status {
        CONFIRMED,
        /** Given only if a fact that is recorded but unclear turns out well. */
        UNCLEAR,
        /** Met, but another item rules it out. */
        EXCLUDED
    }
}
