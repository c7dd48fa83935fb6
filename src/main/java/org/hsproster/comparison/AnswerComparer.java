package org.hsproster.comparison;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.renewal.EarlierRuns;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.Reason.Code;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.roster.person.RosterEntry;

/** Assesses people twice: by the rules before with the recorded facts, and by the rules after with the changed ones. */
public final class AnswerComparer {

    /** The reasons about days of filing, totals and missing facts. */
    private static final Set<Code> REASONS = EnumSet.of(
            Code.LEFT_ON,
            Code.LEFT_BY_STATE,
            Code.NO_PERIOD_OF_STAY,
            Code.EXPIRED,
            Code.REFUSED,
            Code.FILED_ON,
            Code.FACT_MISSING,
            Code.FACT_UNREADABLE,
            Code.OUT_OF_SCOPE,
            Code.PASSES_ON_NO_DAY,
            Code.PASSES_ONLY_IF_CLARIFIED,
            Code.PASSES_IF_REMUNERATION_RECORDED,
            Code.FAILS_ON_FILING,
            Code.PASSES_ON_FILING,
            Code.PASSES_FROM_TO,
            Code.PASSES_THROUGHOUT,
            Code.PASSES_WITHOUT_MARGIN,
            Code.FAILS_WHILE_DECISION_OPEN,
            Code.COULD_CHANGE_TO_HSP,
            Code.TOO_FEW_FOR_HSP,
            Code.DUE_SOON_ALONE);

    private final RenewalAssessor before;
    private final RenewalAssessor after;
    private final FactChanges changes;
    private final LocalDate asOf;

    public AnswerComparer(ComparisonBasis basis) {
        this.before = new RenewalAssessor(basis.rulesBefore());
        this.after = basis.areRulesChanged() ? new RenewalAssessor(basis.rulesAfter()) : before;
        this.changes = basis.changes();
        this.asOf = basis.asOf();
    }

    /** Returns the answers of one person. A person whom nothing changes is assessed once. */
    public ComparedPerson compare(RosterEntry entry) {
        Employee recorded = entry.employee();
        Employee changed = changes.applyTo(recorded);
        RenewalAssessment first = before.assess(recorded, entry.designated(), EarlierRuns.none(), asOf);
        RenewalAssessment second = changed == recorded && before == after
                ? first
                : after.assess(changed, entry.designated(), EarlierRuns.none(), asOf);
        Answer answer = Answer.of(first);
        Answer other = Answer.of(second);
        boolean isChanged = !answer.equals(other);
        return new ComparedPerson(
                ComparedPerson.Identity.of(entry),
                changes.scope().includes(recorded),
                answer,
                other,
                isChanged ? ItemDifference.between(first, second) : List.of(),
                isChanged ? reason(second) : Optional.empty());
    }

    private static Optional<Reason> reason(RenewalAssessment assessment) {
        return assessment.reasons().stream()
                .filter(reason -> REASONS.contains(reason.code()))
                .findFirst();
    }
}
