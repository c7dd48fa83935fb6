package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * A row about a person, before it is completed.
 *
 * @param effectiveFrom the day from which it is valid, if the roster has a row for every change
 */
record PersonRow(SheetPosition position, Employee employee, Optional<LocalDate> effectiveFrom, List<Finding> findings) {

    int number() {
        return position.row();
    }

    /** Tests whether it may be about the same person as another row with its employee number. */
    boolean fits(PersonRow other) {
        boolean sameBirthDate = employee.confirmed(Fact.BIRTH_DATE).isPresent() && !contradicts(other, Fact.BIRTH_DATE);
        boolean maybeRenamed = sameBirthDate && effectiveFrom.isPresent() && other.effectiveFrom.isPresent();
        boolean maybeTransferred = sameBirthDate && permittedOn().isPresent() && isPermittedApartFrom(other);
        return (hasEmployerOf(other) || maybeTransferred)
                && !contradicts(other, Fact.BIRTH_DATE)
                && (maybeRenamed || !contradicts(other, Fact.NAME));
    }

    /** Tests whether two rows may have the same employer; employee numbers are unique per employer. */
    boolean hasEmployerOf(PersonRow other) {
        return !contradicts(other, Fact.EMPLOYER);
    }

    /** Tests whether two rows with one name and date of birth are different periods of stay of one person. */
    boolean isAnotherPeriodOf(PersonRow other) {
        boolean isPermitted = permittedOn().isPresent() && other.permittedOn().isPresent();
        return !contradicts(other, Fact.BIRTH_DATE)
                && !contradicts(other, Fact.NAME)
                && !contradicts(other, Fact.NATIONALITY)
                && (isPermitted ? isPermittedApartFrom(other) : endsApartFrom(other));
    }

    boolean hasNumber() {
        return employee.reported(Fact.EMPLOYEE_NO).isRecorded();
    }

    Optional<LocalDate> permittedOn() {
        return day(Fact.PERMITTED_ON);
    }

    Optional<LocalDate> expiresOn() {
        return day(Fact.EXPIRES_ON);
    }

    private boolean isPermittedApartFrom(PersonRow other) {
        return other.permittedOn().isPresent() && !permittedOn().equals(other.permittedOn());
    }

    private boolean endsApartFrom(PersonRow other) {
        return expiresOn().isPresent()
                && other.expiresOn().isPresent()
                && !expiresOn().equals(other.expiresOn());
    }

    /** Returns a day that is confirmed or unclear; even an unclear one distinguishes two periods. */
    private Optional<LocalDate> day(Fact<LocalDate> fact) {
        return employee.reported(fact) instanceof Reported.Unclear<LocalDate> unclear
                ? Optional.of(unclear.value())
                : employee.confirmed(fact);
    }

    /** Returns the person, if there is no other row about them. */
    RosterEntry entry() {
        return new RosterEntry(position.sheet(), position.row(), employee, Optional.empty(), findings);
    }

    private boolean contradicts(PersonRow other, Fact<?> fact) {
        return FactComparison.areDistinct(fact, employee, other.employee);
    }

    @Override
    public String toString() {
        return "PersonRow";
    }
}
