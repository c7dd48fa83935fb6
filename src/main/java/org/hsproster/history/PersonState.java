package org.hsproster.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;

/**
 * The state of a person in a run.
 *
 * @param pointsAsOf on the day of the run
 * @param ageLoss points that were expected to be lost to birthdays alone until expiry
 * @param deadline the day to act by; in runs of earlier versions the last safe day
 * @param application how far it was
 */
public record PersonState(
        Outlook outlook,
        OptionalInt pointsAsOf,
        OptionalInt pointsAtFiling,
        OptionalInt pointsAtExpiry,
        OptionalInt ageLoss,
        Optional<LocalDate> opensOn,
        Optional<LocalDate> recommended,
        Optional<LocalDate> lastSafe,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> deadline,
        boolean isToActOn,
        RecordedCase application) {

    static PersonState of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        Optional<RenewalPoints> points = assessment.points();
        return new PersonState(
                assessment.outlook(),
                points.map(each -> OptionalInt.of(each.asOf())).orElse(OptionalInt.empty()),
                points.map(each -> OptionalInt.of(each.atFiling())).orElse(OptionalInt.empty()),
                points.map(RenewalPoints::atExpiry).orElse(OptionalInt.empty()),
                points.map(RenewalPoints::ageLoss).orElse(OptionalInt.empty()),
                assessment.window().map(FilingWindow::opensOn),
                assessment.recommendedFilingDate(),
                assessment.lastSafeFilingDate(),
                person.entry().employee().confirmed(Fact.EXPIRES_ON),
                assessment.urgency().deadline(),
                assessment.urgency().isToActOn(),
                RecordedCase.of(assessment));
    }

    /** Returns the state of the case; empty where there was none, and in runs of versions that did not know it. */
    Optional<CaseState> caseState() {
        return application.state().filter(state -> isToActOn || state != CaseState.NOT_STARTED);
    }
}
