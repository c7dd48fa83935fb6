package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;

/** Counts the cases of people as they are added. */
final class CaseTally {

    private final LocalDate asOf;
    private final SortedMap<CaseMonth, CaseCounts> months = new TreeMap<>();

    CaseTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Counts a person with an application to look after. */
    void add(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
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

    /** Returns the numbers after all people were added. */
    CasePipeline pipeline(Comparison comparison) {
        List<CasePipeline.Month> counted = months.entrySet().stream()
                .map(month -> new CasePipeline.Month(month.getKey(), month.getValue()))
                .toList();
        return new CasePipeline(counted, comparison.earlier().isPresent());
    }
}
