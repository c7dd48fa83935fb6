package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;

/** Counts the cases of people as they are added. */
final class CaseTally {

    private static final Set<CaseState> UNDER_WAY =
            EnumSet.of(CaseState.PAPERS_REQUESTED, CaseState.READY, CaseState.FILED, CaseState.REFUSED);

    private final LocalDate asOf;
    private final SortedMap<CaseMonth, CaseCounts> months = new TreeMap<>();
    private int lost;

    CaseTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Counts a person with an application to look after, or with one in the run before. */
    void add(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        if (isLost(person)) {
            lost++;
        }
        if (assessment.isCase()) {
            months.merge(
                    CaseMonth.of(assessment, asOf),
                    CaseCounts.of(assessment.progress().state(), isNotMoved(person)),
                    CaseCounts::plus);
        }
    }

    /** Tests whether a case is as far as in the run before; one that only awaits its decision cannot move. */
    private static boolean isNotMoved(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        CaseState state = assessment.progress().state();
        boolean isAwaited = state == CaseState.FILED && !assessment.urgency().isToActOn();
        return !isAwaited
                && person.change()
                        .flatMap(OutlookChange::before)
                        .flatMap(OutlookChange.Before::caseState)
                        .filter(before -> before == state)
                        .isPresent();
    }

    /** Tests whether a case was under way in the run before, is not over, and the roster does not say a word of it. */
    private static boolean isLost(AssessedEntry person) {
        Employee employee = person.entry().employee();
        boolean isRecorded = employee.reported(Fact.CASE_STATE).isRecorded()
                || employee.reported(Fact.FILED_ON).isRecorded();
        return !isRecorded
                && person.change()
                        .filter(change -> !change.causes().contains(OutlookChange.Cause.EXTENSION))
                        .flatMap(OutlookChange::before)
                        .flatMap(OutlookChange.Before::caseState)
                        .filter(UNDER_WAY::contains)
                        .isPresent();
    }

    /** Returns the numbers after all people were added. */
    CasePipeline pipeline(Comparison comparison) {
        List<CasePipeline.Month> counted = months.entrySet().stream()
                .map(month -> new CasePipeline.Month(month.getKey(), month.getValue()))
                .toList();
        return new CasePipeline(counted, comparison.earlier().isPresent(), lost);
    }
}
