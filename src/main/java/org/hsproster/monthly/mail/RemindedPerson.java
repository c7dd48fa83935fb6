package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.OutlookChange;

/**
 * A person who is in a stage of reminders.
 *
 * @param owner of the case; blank where none is recorded
 * @param seen what an owner may see, which has no points; empty for people of whom owners are not told
 * @param deadline to which the stages count
 * @param stage by its first day before the deadline
 * @param isNewcomer whether the person was not in the run before
 */
record RemindedPerson(
        PersonNotice notice,
        CaseState state,
        String owner,
        Optional<ManagedPerson> seen,
        LocalDate deadline,
        int stage,
        boolean isNewcomer) {

    static RemindedPerson of(AssessedEntry person, LocalDate deadline, int stage) {
        return new RemindedPerson(
                PersonNotice.of(person),
                person.assessment().progress().state(),
                MailText.line(person.entry().caseNote().owner()),
                ManagedPerson.of(person),
                deadline,
                stage,
                person.change()
                        .filter(change -> change.kind() == OutlookChange.Kind.NEW)
                        .isPresent());
    }

    /** Returns the days to the deadline, none where it is past. */
    long daysLeft(LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, deadline));
    }

    /** {@inheritDoc} Without personal data. */
    @Override
    public String toString() {
        return notice.outlook().name();
    }
}
