package org.hsproster.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;

/**
 * A row as it was read, before anything from elsewhere is added.
 *
 * @param effectiveFrom the day from which it is valid, where the roster keeps a row for every change
 */
record PersonRow(SheetPosition position, Employee employee, Optional<LocalDate> effectiveFrom, List<Finding> findings) {

    int number() {
        return position.row();
    }

    /** Whether it may be about the same person as another row with its employee number. */
    boolean fits(PersonRow other) {
        boolean sameBirthDate = employee.confirmed(Fact.BIRTH_DATE).isPresent() && !contradicts(other, Fact.BIRTH_DATE);
        boolean maybeRenamed = sameBirthDate && effectiveFrom.isPresent() && other.effectiveFrom.isPresent();
        return hasEmployerOf(other)
                && !contradicts(other, Fact.BIRTH_DATE)
                && (maybeRenamed || !contradicts(other, Fact.NAME));
    }

    /** Numbers are given out by employer. */
    boolean hasEmployerOf(PersonRow other) {
        return !contradicts(other, Fact.EMPLOYER);
    }

    /** The person, where no other row is about them. */
    RosterEntry entry() {
        return new RosterEntry(position.sheet(), position.row(), employee, Optional.empty(), findings);
    }

    private boolean contradicts(PersonRow other, Fact<?> fact) {
        return FactComparison.tellApart(fact, employee, other.employee);
    }

    @Override
    public String toString() {
        return "PersonRow";
    }
}
