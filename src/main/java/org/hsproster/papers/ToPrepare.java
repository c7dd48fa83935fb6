package org.hsproster.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.StatusOfResidence.Nature;
import org.hsproster.form.DueSoon;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;

/** The people whose papers are to be prepared now. */
final class ToPrepare {

    private static final Set<CaseState> DONE = EnumSet.of(CaseState.FILED, CaseState.GRANTED);

    private ToPrepare() {}

    /**
     * Tests whether the papers of a person are to be prepared: of holders of HSP (i) whose window opens soon or whose
     * employer has changed, and of holders of other work statuses whose window opens soon and who are a case.
     */
    static boolean includes(AssessedEntry person, LocalDate asOf) {
        RenewalAssessment assessment = person.assessment();
        if (DONE.contains(assessment.progress().state())) {
            return false;
        }
        boolean isWorkCase =
                DueSoon.isHolder(person, Nature.WORK) && DueSoon.opensSoon(person, asOf) && assessment.isCase();
        return isWorkCase || DueSoon.includes(person, asOf) || assessment.outlook() == Outlook.EMPLOYER_CHANGED;
    }
}
