package org.hsproster.renewal;

import java.util.List;
import org.hsproster.points.PointAward;

/**
 * The items to collect documents for: the fewest confirmed ones that reach the required total, with a margin if there
 * are enough points.
 *
 * @param awards in the order of the table; empty if the confirmed points do not suffice
 */
public record EvidenceSet(List<PointAward> awards) {

    public EvidenceSet {
        awards = List.copyOf(awards);
    }

    static EvidenceSet none() {
        return new EvidenceSet(List.of());
    }

    /** Returns the total of the items. */
    public int points() {
        return awards.stream().mapToInt(PointAward::points).sum();
    }
}
