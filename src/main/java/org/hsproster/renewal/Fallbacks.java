package org.hsproster.renewal;

import java.util.Comparator;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.fact.ResearchDuties;
import org.hsproster.rulebook.Rulebook;

/** Names the status to fall back to by the sheet, and determines whether it looks open. */
final class Fallbacks {

    private final EngineerHumanities engineerHumanities;
    private final ResearchDuties research = new ResearchDuties();

    Fallbacks(Rulebook rulebook) {
        this.engineerHumanities = new EngineerHumanities(rulebook);
    }

    /**
     * Returns the fallback of an HSP (i) holder who needs action now; holders of other statuses extend their status.
     */
    Optional<Fallback> of(RenewalCase renewal, Outlook outlook) {
        return outlook.isToActOn() && renewal.isHspI() ? Optional.of(of(renewal)) : Optional.empty();
    }

    private Fallback of(RenewalCase renewal) {
        return switch (category(renewal)) {
            case ADVANCED_ACADEMIC_RESEARCH -> researcher(renewal);
            case ADVANCED_SPECIALIZED_TECHNICAL -> engineerHumanities.of(renewal);
            case ADVANCED_BUSINESS_MANAGEMENT -> businessManager(renewal);
        };
    }

    /** Returns the sheet that was counted, else the first one in the order of {@link SheetAnswer}. */
    private static ActivityCategory category(RenewalCase renewal) {
        return renewal.score()
                .map(score -> score.sheet().category())
                .orElseGet(() -> renewal.sheets().stream()
                        .map(PointSheet::category)
                        .min(Comparator.comparingInt(SheetAnswer.ORDER::indexOf))
                        .orElseThrow());
    }

    private Fallback researcher(RenewalCase renewal) {
        boolean isResearch =
                renewal.employee().confirmed(Fact.DUTIES).filter(research::are).isPresent();
        return new Fallback(
                StatusOfResidence.RESEARCHER,
                isResearch ? Optional.of(true) : Optional.empty(),
                Reason.of(isResearch ? Reason.Code.FALLBACK_RESEARCHER : Reason.Code.FALLBACK_RESEARCHER_NOT_KNOWN));
    }

    private static Fallback businessManager(RenewalCase renewal) {
        Optional<Boolean> met = renewal.employee().confirmed(Fact.BUSINESS_MANAGER_CRITERIA);
        Reason.Code because = met.map(each ->
                        each ? Reason.Code.FALLBACK_BUSINESS_MANAGER : Reason.Code.FALLBACK_BUSINESS_MANAGER_NOT_OPEN)
                .orElse(Reason.Code.FALLBACK_BUSINESS_MANAGER_NOT_KNOWN);
        return new Fallback(StatusOfResidence.BUSINESS_MANAGER, met, Reason.of(because));
    }
}
