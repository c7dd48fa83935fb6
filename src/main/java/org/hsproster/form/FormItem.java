package org.hsproster.form;

import java.util.List;
import java.util.Optional;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;

/**
 * An item of the table, filled in for a person.
 *
 * @param rows the rows in force on the day the points are counted for
 * @param award the points of the item, if any
 */
record FormItem(PointItem item, Parameter rule, List<RuleRow> rows, Optional<PointAward> award) {

    /** Tests whether the item is under 特別加算 (bonus points). */
    boolean isBonus() {
        return item.compareTo(PointItem.INNOVATION_SUPPORT) >= 0;
    }

    /** Tests whether the item shares a box with the item before it. */
    boolean goesWith(FormItem before) {
        return item == PointItem.MULTIPLE_DEGREES || (isBonus() && before.isBonus());
    }

    Optional<PointAward> awardOf(RuleRow row) {
        return award.filter(each -> each.row().equals(row));
    }

    boolean counts() {
        return award.filter(each -> each.status() == PointAward.Status.CONFIRMED)
                .isPresent();
    }

    @Override
    public String toString() {
        return item.id();
    }
}
