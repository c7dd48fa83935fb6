package org.hsproster.points;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Rulebook;

/** Facts about invented people, for tests. */
final class People {

    static final Rulebook RULES = Rulebook.load();

    private People() {}

    /** Somebody of whom only the birth date is recorded. */
    static Employee bornOn(String birthDate) {
        return Employee.unknown().with(Fact.BIRTH_DATE, LocalDate.parse(birthDate));
    }

    static KnownFacts confirmed(Employee employee) {
        return KnownFacts.confirmed(
                employee, employee.confirmed(Fact.BIRTH_DATE).orElseThrow(), Optional.empty());
    }
}
