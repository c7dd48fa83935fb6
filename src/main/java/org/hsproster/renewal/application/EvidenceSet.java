package org.hsproster.renewal.application;

import java.util.List;
import java.util.Set;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;

/**
 * The items to collect documents for: the confirmed ones whose documents are required once they are claimed, and the
 * fewest others that reach the required total, with a margin if there are enough points.
 *
 * @param awards in the order of the table; empty if the confirmed points do not suffice
 * @param required those among them whose documents are required once the item is claimed
 */
public record EvidenceSet(List<PointAward> awards, Set<PointItem> required) {

    public EvidenceSet {
        awards = List.copyOf(awards);
        required = Set.copyOf(required);
    }

    /** Creates a set of items whose documents are needed only for their points. */
    public EvidenceSet(List<PointAward> awards) {
        this(awards, Set.of());
    }

    /** Returns no items. */
    public static EvidenceSet none() {
        return new EvidenceSet(List.of());
    }

    /** Returns the total of the items. */
    public int points() {
        return awards.stream().mapToInt(PointAward::points).sum();
    }
}
