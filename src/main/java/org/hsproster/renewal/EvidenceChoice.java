package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.points.FewestAwards;
import org.hsproster.points.PointAward;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Chooses the items that HR collects documents for, so that not more than necessary is collected. */
final class EvidenceChoice {

    private final Parameter margin;

    EvidenceChoice(Rulebook rulebook) {
        this.margin = rulebook.parameter("renewal.evidence_margin");
    }

    /** Returns the items among the awards of {@code date}; only confirmed ones can be proved. */
    EvidenceSet of(List<PointAward> awards, int required, LocalDate date) {
        return of(awards, required, Math.toIntExact(margin.valueOn(date)));
    }

    static EvidenceSet of(List<PointAward> awards, int required, int margin) {
        List<PointAward> confirmed = awards.stream()
                .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                .toList();
        int total = new EvidenceSet(confirmed).points();
        return total < required
                ? EvidenceSet.none()
                : new EvidenceSet(new FewestAwards(confirmed, Math.min(total, required + margin)).find());
    }
}
