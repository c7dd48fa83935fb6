package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.application.ApplicationFacts;
import org.hsproster.renewal.application.PaperRules;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.rulebook.PaperRow.Purpose;
import org.hsproster.rulebook.Rulebook;

/** Decides for which applications of a person the papers are told. */
final class PaperChoice {

    private final PaperRules rules;

    PaperChoice(Rulebook rulebook) {
        this.rules = new PaperRules(rulebook);
    }

    /**
     * Returns the papers of the coming application, then those of another status that looks open or, as a fallback, may be.
     *
     * @param filedOn the day of filing
     */
    List<PaperSet> of(
            RenewalCase renewal,
            Outlook outlook,
            Optional<Fallback> fallback,
            List<OpportunityState> opportunities,
            LocalDate filedOn) {
        ApplicationFacts facts = ApplicationFacts.of(
                renewal.employee(),
                renewal.sheets().stream().map(PointSheet::category).toList());
        List<Purpose> purposes = new ArrayList<>();
        coming(renewal, outlook).ifPresent(purposes::add);
        if (fallback.filter(PaperChoice::isToEngineerHumanities).isPresent()) {
            purposes.add(Purpose.ENGINEER_HUMANITIES);
        }
        if (opportunities.stream().anyMatch(each -> each.opportunity() == Opportunity.HSP_II && each.isOpen())) {
            purposes.add(Purpose.HSP_II);
        }
        return purposes.stream()
                .map(purpose -> rules.of(purpose, facts, filedOn))
                .toList();
    }

    private static Optional<Purpose> coming(RenewalCase renewal, Outlook outlook) {
        if (outlook == Outlook.EMPLOYER_CHANGED) {
            return Optional.of(Purpose.NEW_EMPLOYER);
        }
        if (outlook == Outlook.CANDIDATE) {
            return Optional.of(Purpose.HSP_I);
        }
        boolean isExtended = outlook.hasPoints()
                && outlook != Outlook.EXPIRED
                && renewal.isHspI()
                && renewal.filing().isEmpty()
                && !renewal.isRefused();
        return isExtended ? Optional.of(Purpose.EXTENSION) : Optional.empty();
    }

    private static boolean isToEngineerHumanities(Fallback fallback) {
        return fallback.status() == StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL
                && fallback.open().orElse(true);
    }
}
