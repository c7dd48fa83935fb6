package org.hsproster.renewal;

import org.hsproster.rulebook.Rulebook;

/** What the rulebook says around a renewal besides the points; the same for everybody. */
record RenewalRules(
        RenewalPeriods periods,
        Opportunities opportunities,
        Fallbacks fallbacks,
        WorkFindings workFindings,
        JlptCalendar jlpt,
        EvidenceChoice evidence) {

    static RenewalRules of(Rulebook rulebook) {
        return new RenewalRules(
                new RenewalPeriods(rulebook),
                new Opportunities(rulebook),
                new Fallbacks(rulebook),
                new WorkFindings(rulebook),
                new JlptCalendar(rulebook),
                new EvidenceChoice(rulebook));
    }
}
