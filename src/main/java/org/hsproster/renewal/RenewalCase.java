package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;

/**
 * One person on the day of the run, with what follows from the dates alone.
 *
 * @param employee with every name looked up in the lists of the law
 * @param designated what is known of the designated organization as an employer
 * @param application how far the application for the coming renewal is
 * @param window the days left for filing; empty without an expiry, or once it is past
 * @param score the points, where they matter and birth date and sheet are there to count them
 * @param lookedUp what looking the names up found
 */
record RenewalCase(
        Employee employee,
        Optional<Employee> designated,
        LocalDate asOf,
        Application application,
        Optional<FilingWindow> window,
        Optional<PersonScore> score,
        List<Finding> lookedUp) {

    RenewalCase with(Optional<PersonScore> counted) {
        return new RenewalCase(employee, designated, asOf, application, window, counted, lookedUp);
    }

    Optional<LocalDate> expiresOn() {
        return employee.confirmed(Fact.EXPIRES_ON);
    }

    /** The day of a filing that counts for the coming renewal and on which no refusal is recorded. */
    Optional<LocalDate> filing() {
        return isRefused() ? Optional.empty() : application.filedOn();
    }

    boolean isRefused() {
        return application.is(CaseState.REFUSED);
    }

    boolean isGranted() {
        return application.is(CaseState.GRANTED);
    }

    /** The expiry also where it is unclear, as long as it can be read. */
    Optional<LocalDate> readableExpiry() {
        return employee.reported(Fact.EXPIRES_ON).readable();
    }

    Optional<StatusOfResidence> status() {
        return employee.confirmed(Fact.STATUS_OF_RESIDENCE);
    }

    boolean isHspI() {
        return status().filter(status -> status.nature() == StatusOfResidence.Nature.HSP_I)
                .isPresent();
    }

    /** Whether the status is one whose renewal, or change to HSP (i), points decide. */
    boolean turnsOnPoints() {
        return isHspI()
                || status().filter(status -> status.nature() == StatusOfResidence.Nature.WORK)
                        .isPresent();
    }
}
