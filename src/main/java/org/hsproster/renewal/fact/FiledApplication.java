package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Predicate;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;

/**
 * The recorded state of the application for the coming renewal.
 *
 * @param filedOn the day of a filing that counts; for a pending one without a day, the day of the run
 * @param notCounted a recorded day of filing that does not count: it cannot be that of the coming renewal, or the state
 *     beside it is not clear and may say that the application is not pending any more
 * @param isStateUnclear whether a state is recorded and was not understood
 */
public record FiledApplication(
        Optional<LocalDate> filedOn,
        Optional<LocalDate> notCounted,
        Optional<CaseState> state,
        boolean isStateUnclear) {

    /**
     * Returns the application in an employee's record.
     *
     * @param lead the period before expiry in which a filing counts as that of the coming renewal
     */
    public static FiledApplication of(Employee employee, LocalDate asOf, Period lead) {
        Optional<CaseState> state = employee.confirmed(Fact.CASE_STATE);
        boolean isStateUnclear = employee.reported(Fact.CASE_STATE).isRecorded() && state.isEmpty();
        Optional<LocalDate> recorded = employee.confirmed(Fact.FILED_ON);
        Optional<LocalDate> expiry = employee.reported(Fact.EXPIRES_ON).readable();
        if (expiry.isEmpty()) {
            return new FiledApplication(Optional.empty(), Optional.empty(), state, isStateUnclear);
        }
        Filings filings = new Filings(
                employee.confirmed(Fact.PERMITTED_ON), asOf, expiry.get().minus(lead), expiry.get());
        Optional<LocalDate> pending =
                state.filter(each -> each == CaseState.FILED).map(each -> asOf);
        Predicate<LocalDate> counts = date -> !isStateUnclear && filings.count(date);
        return new FiledApplication(
                recorded.filter(counts).or(() -> pending.filter(counts)),
                recorded.filter(counts.negate()),
                state,
                isStateUnclear);
    }

    /** Tests whether a filing counts beside a state that comes before it. */
    public boolean isFiledBeforeState() {
        return filedOn.isPresent()
                && state.filter(each -> each.compareTo(CaseState.FILED) < 0).isPresent();
    }

    /** Tests whether an application is recorded as filed, without a day, and today is no day on which it can be. */
    public boolean isFiledOnNoDay() {
        return is(CaseState.FILED) && filedOn.isEmpty() && notCounted.isEmpty();
    }

    /** Returns the day of a filing that counts and was not refused. */
    public Optional<LocalDate> pendingSince() {
        return is(CaseState.REFUSED) ? Optional.empty() : filedOn;
    }

    /**
     * Returns an employee as the points of the application are counted: a length of experience that is stated without a
     * day is that of the day of filing, as long as the filing counts.
     */
    public Employee asCounted(Employee employee, LocalDate asOf) {
        Reported<ProfessionalCareer> experience = employee.reported(Fact.EXPERIENCE);
        return pendingSince()
                .filter(day -> experience.isRecorded())
                .map(day -> employee.with(Fact.EXPERIENCE, experience.map(career -> career.countedBackFrom(day, asOf))))
                .orElse(employee);
    }

    public boolean is(CaseState other) {
        return state.filter(other::equals).isPresent();
    }

    /** The days on which a filing counts as that of the coming renewal. */
    private record Filings(Optional<LocalDate> permittedOn, LocalDate asOf, LocalDate first, LocalDate last) {

        boolean count(LocalDate date) {
            return permittedOn.filter(permission -> !date.isAfter(permission)).isEmpty()
                    && !date.isAfter(asOf)
                    && !date.isBefore(first)
                    && !date.isAfter(last);
        }
    }
}
