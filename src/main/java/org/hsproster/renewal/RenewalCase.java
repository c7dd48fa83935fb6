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
 * One person on the day of the run, before the outlook is decided.
 *
 * @param employee with names resolved by the lists of the law, and with implausible facts made unclear
 * @param designated facts of the designated organization as an employer
 * @param application the state of the application for the coming renewal
 * @param sheets those that points are counted on: several if the letter of HSP (i) is open
 * @param window the remaining days for filing, or the day of a filing that counts; empty without an expiry, or after it
 * @param score the points on one sheet, if they matter and the required facts are recorded
 * @param earlierRuns totals of the person in earlier runs
 * @param lookedUp findings from resolving names and comparing facts
 */
record RenewalCase(
        Employee employee,
        Optional<Employee> designated,
        LocalDate asOf,
        FiledApplication application,
        List<PointSheet> sheets,
        Optional<FilingWindow> window,
        Optional<PersonScore> score,
        EarlierRuns earlierRuns,
        List<Finding> lookedUp) {

    RenewalCase with(PersonScore counted) {
        return new RenewalCase(
                employee, designated, asOf, application, sheets, window, Optional.of(counted), earlierRuns, lookedUp);
    }

    /** Tests whether no points can be counted, since they depend on an unknown age. */
    boolean lacksBirthDate() {
        return employee.confirmed(Fact.BIRTH_DATE).isEmpty()
                && sheets.stream().anyMatch(sheet -> sheet.table().dependsOnAge());
    }

    Optional<LocalDate> expiresOn() {
        return employee.confirmed(Fact.EXPIRES_ON);
    }

    /** Returns a day on record that can have been: between the birth of the person and the run. */
    Optional<LocalDate> pastDay(Fact<LocalDate> fact) {
        return employee.confirmed(fact)
                .filter(day -> !day.isAfter(asOf)
                        && employee.confirmed(Fact.BIRTH_DATE)
                                .filter(day::isBefore)
                                .isEmpty());
    }

    /** Returns the expiry, even if it is unclear. */
    Optional<LocalDate> readableExpiry() {
        return employee.reported(Fact.EXPIRES_ON).readable();
    }

    /**
     * Returns the days from today to expiry, for an application of another kind that is due now, whatever has been
     * filed.
     */
    FilingWindow daysFromToday(FilingWindow window) {
        return new FilingWindow(
                window.opensOn(), asOf, expiresOn().filter(asOf::isBefore).orElse(asOf));
    }

    /**
     * Tests whether a period of stay has not ended; with permanent residence or HSP (ii), an expiry is that of the
     * card.
     */
    boolean hasRunningStay() {
        boolean withoutExpiry = employee.reported(Fact.STATUS_OF_RESIDENCE)
                .readable()
                .filter(status -> status.nature() == StatusOfResidence.Nature.WITHOUT_EXPIRY)
                .isPresent();
        return !withoutExpiry
                && readableExpiry().filter(expiry -> !expiry.isBefore(asOf)).isPresent();
    }

    /** Tests whether the period of stay is over, also for people who may stay because of a filing that counts. */
    boolean isAfterExpiry() {
        return expiresOn().filter(asOf::isAfter).isPresent();
    }

    /** Returns the day of a filing that counts for the coming renewal and was not refused. */
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

    /** Tests whether points decide the renewal of the status, or a change to HSP (i). */
    boolean dependsOnPoints() {
        return isHspI()
                || status().filter(status -> status.nature() == StatusOfResidence.Nature.WORK)
                        .isPresent();
    }
}
