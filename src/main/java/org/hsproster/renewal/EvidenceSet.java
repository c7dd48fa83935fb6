package org.hsproster.renewal;

import java.util.List;
import org.hsproster.points.PointAward;

/**
 * The items to collect papers for: the fewest confirmed ones that carry the required total, with a margin where there
 * are points for one.
 *
 * @param awards in the order of the table; none where the confirmed points are not enough
 */
public record EvidenceSet(List<PointAward> awards) {

    public EvidenceSet {
        awards = List.copyOf(awards);
    }

    static EvidenceSet none() {
        return new EvidenceSet(List.of());
    }

    /** Returns what the items come to together. */
    public int points() {
        return awards.stream().mapToInt(PointAward::points).sum();
    }
}
