package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.points.PointAward;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Chooses the items that HR collects papers for, so that nobody collects more than the application needs. */
final class EvidenceChoice {

    private final Parameter margin;

    EvidenceChoice(Rulebook rulebook) {
        this.margin = rulebook.parameter("renewal.evidence_margin");
    }

    /** For the awards of {@code date}, of which the confirmed ones alone can be shown. */
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
