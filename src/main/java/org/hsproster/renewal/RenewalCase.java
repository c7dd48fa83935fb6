package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.fact.FiledApplication;
import org.hsproster.renewal.timeline.PersonScore;

/**
 * One person on the day of the run, with what follows from the dates alone.
 *
 * @param employee with every name looked up in the lists of the law, and what cannot be true made unclear
 * @param designated what is known of the designated organization as an employer
 * @param application how far the application for the coming renewal is
 * @param sheets those that the points are counted on: several where the letter of HSP (i) is open
 * @param window the days left for filing, or the one day of a filing that counts; empty without an expiry, or once it
 *     is past
 * @param score the points on one sheet, where they matter and the facts to count them are there
 * @param lookedUp what looking the names up, and comparing the facts, found
 */
record RenewalCase(
        Employee employee,
        Optional<Employee> designated,
        LocalDate asOf,
        FiledApplication application,
        List<PointSheet> sheets,
        Optional<FilingWindow> window,
        Optional<PersonScore> score,
        List<Finding> lookedUp) {

    RenewalCase with(PersonScore counted) {
        return new RenewalCase(employee, designated, asOf, application, sheets, window, Optional.of(counted), lookedUp);
    }

    /** Tests whether nothing can be counted, as points turn on an age that is not known. */
    boolean lacksBirthDate() {
        return employee.confirmed(Fact.BIRTH_DATE).isEmpty()
                && sheets.stream().anyMatch(sheet -> sheet.table().turnsOnAge());
    }

    Optional<LocalDate> expiresOn() {
        return employee.confirmed(Fact.EXPIRES_ON);
    }

    /** Returns the expiry, also where it is unclear but can be read. */
    Optional<LocalDate> readableExpiry() {
        return employee.reported(Fact.EXPIRES_ON).readable();
    }

    /** For an application of another kind that is due at once: from today to expiry, whatever has been filed. */
    FilingWindow daysFromToday(FilingWindow window) {
        return new FilingWindow(
                window.opensOn(), asOf, expiresOn().filter(asOf::isBefore).orElse(asOf));
    }

    /** Tests whether a period of stay goes on; a date beside permanent residence or HSP (ii) is that of the card. */
    boolean hasRunningStay() {
        boolean withoutExpiry = employee.reported(Fact.STATUS_OF_RESIDENCE)
                .readable()
                .filter(status -> status.nature() == StatusOfResidence.Nature.WITHOUT_EXPIRY)
                .isPresent();
        return !withoutExpiry
                && readableExpiry().filter(expiry -> !expiry.isBefore(asOf)).isPresent();
    }

    /** Tests whether the period of stay is over; for those who may stay because of a filing that counts. */
    boolean isAfterExpiry() {
        return expiresOn().filter(asOf::isAfter).isPresent();
    }

    /** Returns the day of a filing that counts for the coming renewal and on which no refusal is recorded. */
    Optional<LocalDate> filing() {
        return application.pendingSince();
    }

    boolean isRefused() {
        return application.is(CaseState.REFUSED);
    }

    boolean isGranted() {
        return application.is(CaseState.GRANTED);
    }

    Optional<StatusOfResidence> status() {
        return employee.confirmed(Fact.STATUS_OF_RESIDENCE);
    }

    boolean isHspI() {
        return status().filter(status -> status.nature() == StatusOfResidence.Nature.HSP_I)
                .isPresent();
    }

    /** Tests whether the status is one whose renewal, or change to HSP (i), points decide. */
    boolean turnsOnPoints() {
        return isHspI()
                || status().filter(status -> status.nature() == StatusOfResidence.Nature.WORK)
                        .isPresent();
    }
}
