package org.hsproster.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.renewal.EarlierRuns;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.renewal.fact.RenewalFindingCode;

/**
 * Tests whether the outlook of a person could change once the question of a finding is answered: the person is assessed
 * again with the fact at the ends of what the answer may be, since the points rise with each fact.
 */
public final class OutlookSensitivity {

    /** Whether the outlook could change. */
    public enum Answer {
        YES,
        NOT_KNOWN,
        NO
    }

    /** The facts that no outlook depends on. */
    private static final Set<Fact<?>> WITHOUT_EFFECT = Set.of(
            Fact.CONTRACT_ENDS_ON,
            Fact.DISPATCH,
            Fact.DUTIES,
            Fact.DUTIES_MATCH_FIELD,
            Fact.EMPLOYER_CATEGORY,
            Fact.NOTIFIED);

    private final RenewalAssessor assessor;
    private final LocalDate asOf;

    public OutlookSensitivity(RenewalAssessor assessor, LocalDate asOf) {
        this.assessor = assessor;
        this.asOf = asOf;
    }

    /** Returns whether the outlook of a person could change by the answer to one of the person's findings. */
    public Answer of(AssessedEntry person, Finding finding) {
        if (finding.about().isEmpty()) {
            return Answer.NOT_KNOWN;
        }
        Fact<?> fact = decisive(finding);
        RenewalAssessment assessment = person.assessment();
        if (WITHOUT_EFFECT.contains(fact)) {
            return Answer.NO;
        }
        if (isAskedFor(fact, finding.code(), assessment)) {
            return Answer.YES;
        }
        Employee employee = person.entry().employee();
        Optional<List<Employee>> ends = FactEnds.of(employee, fact, finding, asOf);
        boolean changes = ends.orElseGet(() -> List.of(FactEnds.without(employee, fact))).stream()
                .anyMatch(each -> outlook(person, each) != assessment.outlook());
        if (changes) {
            return FactEnds.isAssumed(employee, fact) ? Answer.NOT_KNOWN : Answer.YES;
        }
        return ends.isEmpty() || assessment.outlook() == Outlook.NEEDS_DATA ? Answer.NOT_KNOWN : Answer.NO;
    }

    private Outlook outlook(AssessedEntry person, Employee employee) {
        return assessor.assess(employee, person.entry().designated(), EarlierRuns.none(), asOf)
                .outlook();
    }

    /** Returns the fact that the answer settles. */
    private static Fact<?> decisive(Finding finding) {
        FindingCode code = finding.code();
        if (code == RenewalFindingCode.CATEGORY_NOT_RECORDED) {
            return Fact.CATEGORY;
        }
        Fact<?> about = finding.about().orElseThrow();
        return about == Fact.UNIVERSITY ? Fact.DESIGNATED_UNIVERSITY : about;
    }

    /** Tests whether the outlook is what it is since this fact is missing, or depends on a name taken for another. */
    private static boolean isAskedFor(Fact<?> fact, FindingCode code, RenewalAssessment assessment) {
        boolean isOfEmployer =
                code == RenewalFindingCode.EMPLOYER_TO_CHECK || code == RenewalFindingCode.EMPLOYER_NAMED_OTHERWISE;
        return isOfEmployer
                || assessment.reasons().stream()
                        .filter(reason -> reason.code() == Reason.Code.FACT_MISSING
                                || reason.code() == Reason.Code.FACT_UNREADABLE)
                        .anyMatch(reason -> reason.values().contains(fact));
    }
}
