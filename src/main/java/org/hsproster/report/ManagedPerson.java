package org.hsproster.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Urgency;

/**
 * A person as managers may see them. Everything that they read is made of this record alone: who it is, the outlook,
 * the dates, and how far the application is. It has no points, reason or remedy, since these tell pay and birthdays: 70 points of 70 and at risk means
 * pay below the minimum.
 *
 * @param fileFrom the day from which the application is to be filed; empty where HR has to act first, and after a filing
 * @param isFiled whether an application is on record and only its decision is to be awaited
 * @param caseState how far the application is; empty where there is none to look after
 * @param owner the colleague who takes care of it
 * @param change since the earlier run; empty if the runs were not compared, or the person cannot be identified
 */
public record ManagedPerson(
        Optional<String> employeeNo,
        Optional<String> name,
        Optional<String> department,
        Optional<String> manager,
        Optional<String> employer,
        Optional<StatusOfResidence> status,
        Optional<LocalDate> expiresOn,
        Outlook outlook,
        Optional<LocalDate> fileFrom,
        Urgency urgency,
        boolean isFiled,
        Optional<CaseState> caseState,
        Optional<String> owner,
        Optional<OutlookChange.Kind> change) {

    /** The outlooks of people without a stay to renew. Showing them gives away nationalities, and asks for nothing. */
    private static final Set<Outlook> NOT_SHOWN = EnumSet.of(Outlook.LEFT, Outlook.NOT_FOREIGN, Outlook.NO_RENEWAL);

    /** The outlooks with days on which the requirements are met. */
    private static final Set<Outlook> ON_RECOMMENDED_DAY =
            EnumSet.of(Outlook.FILE_EARLY, Outlook.FILE_LATE, Outlook.FILE_BETWEEN, Outlook.WATCH, Outlook.SAFE);

    /** The outlooks of an extension that does not depend on points. */
    private static final Set<Outlook> ON_EVERY_DAY =
            EnumSet.of(Outlook.OUT_OF_SCOPE, Outlook.CANDIDATE, Outlook.NOT_ELIGIBLE);

    /** Returns what managers may see of a person; empty for one without a period of stay to renew. */
    public static Optional<ManagedPerson> of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        Outlook outlook = assessment.outlook();
        if (NOT_SHOWN.contains(outlook)) {
            return Optional.empty();
        }
        Employee employee = person.entry().employee();
        boolean isFiled = !outlook.isToActOn()
                && assessment.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.FILED_ON);
        return Optional.of(new ManagedPerson(
                employee.confirmed(Fact.EMPLOYEE_NO).filter(text -> !text.isBlank()),
                employee.confirmed(Fact.NAME),
                employee.confirmed(Fact.DEPARTMENT),
                employee.confirmed(Fact.MANAGER),
                employee.confirmed(Fact.EMPLOYER),
                employee.confirmed(Fact.STATUS_OF_RESIDENCE),
                employee.confirmed(Fact.EXPIRES_ON),
                outlook,
                isFiled ? Optional.empty() : fileFrom(assessment),
                assessment.urgency(),
                isFiled,
                Optional.of(assessment.progress().state()).filter(state -> assessment.isCase()),
                Optional.of(person.entry().caseNote().owner()).filter(owner -> assessment.isCase() && !owner.isBlank()),
                person.change().map(change -> kind(change, outlook))));
    }

    private static Optional<LocalDate> fileFrom(RenewalAssessment assessment) {
        if (ON_RECOMMENDED_DAY.contains(assessment.outlook())) {
            return assessment.recommendedFilingDate();
        }
        return assessment.window().map(FilingWindow::from).filter(day -> ON_EVERY_DAY.contains(assessment.outlook()));
    }

    /** Returns the change of the outlook alone: one of points gives away a birthday or another pay. */
    private static OutlookChange.Kind kind(OutlookChange change, Outlook now) {
        return change.before()
                .filter(before -> isRankedByPoints(before.outlook(), now))
                .map(before -> OutlookChange.Kind.SAME)
                .orElse(change.kind());
    }

    /** Tests whether points decide which of two outlooks is the better one. */
    private static boolean isRankedByPoints(Outlook before, Outlook now) {
        boolean areAlike = before.severity() == now.severity() && now.isToActOn();
        return before == now || (areAlike && before != Outlook.EXPIRED && now != Outlook.EXPIRED);
    }

    /** {@inheritDoc} Without personal data. */
    @Override
    public String toString() {
        return outlook.name();
    }
}
