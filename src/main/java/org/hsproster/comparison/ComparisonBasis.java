package org.hsproster.comparison;

import java.time.LocalDate;
import org.hsproster.rulebook.Rulebook;

/** What is the same for all people of a comparison. */
public record ComparisonBasis(LocalDate asOf, Rulebook rulesBefore, Rulebook rulesAfter, FactChanges changes) {

    /** Tests whether the rules after are others than those before. */
    public boolean areRulesChanged() {
        return !rulesBefore.fingerprint().equals(rulesAfter.fingerprint());
    }
}
