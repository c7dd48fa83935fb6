package org.hsproster.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;

/** The employee numbers of a roster, each of which is of the first person who has it at an employer. */
final class StaffNumbers {

    private final Set<StaffNumber> taken = new HashSet<>();

    /** The keys of employers, by their names. */
    private final Map<String, String> employers = new HashMap<>();

    /** Returns the number and employer of a person; empty where there is no number. */
    Optional<StaffNumber> of(Employee employee) {
        String employer =
                employers.computeIfAbsent(employee.confirmed(Fact.EMPLOYER).orElse(""), OrganizationName::key);
        return employee.confirmed(Fact.EMPLOYEE_NO)
                .map(number -> new StaffNumber(number, employer))
                .filter(each -> !each.number().isEmpty());
    }

    /** Returns the number and employer of a person; empty also where an earlier row has the same. */
    Optional<StaffNumber> take(Employee employee) {
        return of(employee).filter(taken::add);
    }

    Set<StaffNumber> taken() {
        return taken;
    }
}
