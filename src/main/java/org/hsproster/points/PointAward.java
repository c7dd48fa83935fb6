package org.hsproster.points;

import java.util.Optional;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;

/**
 * What one item of the table gives a person on a date.
 *
 * @param points what counts in the confirmed total; for {@link Status#UNCLEAR} what would count if the unclear fact
 *     turned out well; 0 for {@link Status#EXCLUDED}
 * @param rule the rule that gives it, with label, evidence and source
 * @param row the row of the rule that is met
 * @param excludedBy the item that rules this one out, for {@link Status#EXCLUDED}
 */
public record PointAward(
        PointItem item, int points, Status status, Parameter rule, RuleRow row, Optional<PointItem> excludedBy) {

    /** How far an award can be counted on. */
    public enum Status {
        CONFIRMED,
        /** Given only if a fact that is recorded but unclear turns out well. */
        UNCLEAR,
        /** Met, but another item rules it out. */
        EXCLUDED
    }

    /** The same award, but only if an unclear fact turns out well. */
    public PointAward unclear() {
        return new PointAward(item, points, Status.UNCLEAR, rule, row, excludedBy);
    }
}
