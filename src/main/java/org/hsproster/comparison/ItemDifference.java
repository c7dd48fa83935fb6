package org.hsproster.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.RenewalAssessment;

/**
 * What an item of the point calculation table gives more or less on the filing date, by confirmed facts.
 *
 * @param points not 0
 */
public record ItemDifference(PointItem item, int points) {

    /** Returns the items that differ, in the order of the table. */
    static List<ItemDifference> between(RenewalAssessment before, RenewalAssessment after) {
        Map<PointItem, Integer> points = new EnumMap<>(PointItem.class);
        add(after, 1, points);
        add(before, -1, points);
        return points.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> new ItemDifference(each.getKey(), each.getValue()))
                .toList();
    }

    private static void add(RenewalAssessment assessment, int sign, Map<PointItem, Integer> points) {
        assessment.awards().stream()
                .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                .forEach(award -> points.merge(award.item(), sign * award.points(), Integer::sum));
    }
}
