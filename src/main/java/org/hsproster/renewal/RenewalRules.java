package org.hsproster.renewal;

import org.hsproster.rulebook.CounterDays;
import org.hsproster.rulebook.Rulebook;

/** The rules of a renewal besides the points. */
record RenewalRules(
        RenewalPeriods periods,
        Opportunities opportunities,
        Fallbacks fallbacks,
        WorkFindings workFindings,
        JlptCalendar jlpt,
        EvidenceChoice evidence,
        CounterDays counterDays,
        UrgencyRules urgency,
        FeeRules fees) {

    static RenewalRules of(Rulebook rulebook) {
        RenewalPeriods periods = new RenewalPeriods(rulebook);
        return new RenewalRules(
                periods,
                new Opportunities(rulebook),
                new Fallbacks(rulebook),
                new WorkFindings(rulebook),
                new JlptCalendar(rulebook),
                new EvidenceChoice(rulebook),
                rulebook.counterDays(),
                new UrgencyRules(rulebook.counterDays(), periods),
                new FeeRules(rulebook, periods));
    }
}
