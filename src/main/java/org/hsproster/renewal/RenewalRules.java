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
        UrgencyRules urgency) {

    static RenewalRules of(Rulebook rulebook) {
        RenewalPeriods periods = new RenewalPeriods(rulebook);
        CounterDays counterDays = CounterDays.of(rulebook);
        return new RenewalRules(
                periods,
                new Opportunities(rulebook),
                new Fallbacks(rulebook),
                new WorkFindings(rulebook),
                new JlptCalendar(rulebook),
                new EvidenceChoice(rulebook),
                counterDays,
                new UrgencyRules(counterDays, periods));
    }
}
