package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.application.EvidenceChoice;
import org.hsproster.renewal.fact.BusinessManagerCriteria;
import org.hsproster.renewal.fact.LanguageProof;
import org.hsproster.renewal.fact.PublicDuties;
import org.hsproster.renewal.timeline.JlptCalendar;
import org.hsproster.rulebook.CounterDays;
import org.hsproster.rulebook.Rulebook;

/** The rules of a renewal besides the points. */
record RenewalRules(
        RenewalPeriods periods,
        Opportunities opportunities,
        Fallbacks fallbacks,
        BusinessManagerCriteria criteria,
        LanguageProof languageProof,
        PublicDuties publicDuties,
        WorkFindings workFindings,
        JlptCalendar jlpt,
        EvidenceChoice evidence,
        CounterDays counterDays,
        UrgencyRules urgency,
        FeeRules fees,
        PaperChoice papers) {

    static RenewalRules of(Rulebook rulebook) {
        RenewalPeriods periods = new RenewalPeriods(rulebook);
        BusinessManagerCriteria criteria = new BusinessManagerCriteria(rulebook);
        PublicDuties duties = new PublicDuties(rulebook);
        CounterDays counterDays = CounterDays.of(rulebook);
        return new RenewalRules(
                periods,
                new Opportunities(rulebook, periods, criteria, duties),
                new Fallbacks(rulebook),
                criteria,
                new LanguageProof(rulebook),
                duties,
                new WorkFindings(rulebook),
                new JlptCalendar(rulebook),
                new EvidenceChoice(rulebook),
                counterDays,
                new UrgencyRules(counterDays, periods),
                new FeeRules(rulebook, periods, counterDays),
                new PaperChoice(rulebook));
    }

    /** Returns what is recorded against a renewal whose points suffice, so that it is not safe. */
    List<Reason> doubts(RenewalCase renewal, LocalDate filing) {
        List<Reason> doubts = new ArrayList<>();
        List<Reason> unmet = duties(renewal).stream()
                .map(finding -> Reason.of(Reason.Code.valueOf(finding.code().name())))
                .toList();
        if (!unmet.isEmpty()) {
            doubts.add(Reason.of(Reason.Code.PUBLIC_DUTIES, unmet));
        }
        if (criteria.leaveOpen(renewal.employee(), renewal.sheets(), filing)) {
            doubts.add(Reason.of(
                    Reason.Code.BASE_STATUS_CRITERIA_NOT_RECORDED, filing, criteria.lastDayOfTransition(filing)));
        }
        return doubts;
    }

    /** Returns the public duties that are recorded as not met. */
    List<Finding> duties(RenewalCase renewal) {
        return publicDuties.of(renewal.employee(), periods.lastPermission(renewal), renewal.asOf());
    }
}
