package org.hsproster.renewal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.points.FewestAwards;
import org.hsproster.points.PointAward;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Chooses the items that HR collects documents for, so that not more than necessary is collected. */
public final class EvidenceChoice {

    private final Parameter margin;
    private final Set<String> requiredOnceClaimed;

    public EvidenceChoice(Rulebook rulebook) {
        this.margin = rulebook.parameter("renewal.evidence_margin");
        this.requiredOnceClaimed = rulebook.papers().itemsWithRequiredPapers();
    }

    /** Returns the items among the awards of {@code date}; only confirmed ones can be proved. */
    public EvidenceSet of(List<PointAward> awards, int required, LocalDate date) {
        List<PointAward> confirmed = awards.stream()
                .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                .toList();
        int total = new EvidenceSet(confirmed).points();
        if (total < required) {
            return EvidenceSet.none();
        }
        List<PointAward> claimed = confirmed.stream().filter(this::isRequired).toList();
        List<PointAward> chosen = new ArrayList<>(claimed);
        int wanted =
                Math.min(total, required + Math.toIntExact(margin.valueOn(date))) - new EvidenceSet(claimed).points();
        if (wanted > 0) {
            List<PointAward> others =
                    confirmed.stream().filter(award -> !isRequired(award)).toList();
            chosen.addAll(new FewestAwards(others, wanted).find());
        }
        return new EvidenceSet(
                confirmed.stream().filter(chosen::contains).toList(),
                claimed.stream().map(PointAward::item).collect(Collectors.toSet()));
    }

    private boolean isRequired(PointAward award) {
        return requiredOnceClaimed.contains(award.item().id());
    }
}
