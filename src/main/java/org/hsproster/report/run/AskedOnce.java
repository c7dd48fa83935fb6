package org.hsproster.report.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;

/** Keeps a question that one answer settles for many people with the first of them only. */
public final class AskedOnce {

    private final Set<List<Object>> asked = new HashSet<>();

    /** Returns the person without the questions that earlier people already have. */
    public AssessedEntry of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        List<Finding> left = assessment.findings().stream()
                .filter(finding -> !finding.code().isAskedOnce() || asked.add(finding.values()))
                .toList();
        return left.size() == assessment.findings().size() ? person : person.with(assessment.with(left));
    }
}
