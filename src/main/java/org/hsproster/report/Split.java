package org.hsproster.report;

import java.util.Locale;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;

/** The fact by which people are divided where each group gets a workbook of its own. */
public enum Split {
    EMPLOYER,
    DEPARTMENT;

    /** Returns the group of an employee as the roster writes it; empty if none is recorded. */
    public Optional<String> group(Employee employee) {
        return employee.confirmed(this == EMPLOYER ? Fact.EMPLOYER : Fact.DEPARTMENT)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /** Returns a key that is equal for two spellings of one group. */
    public String key(String group) {
        return this == EMPLOYER ? OrganizationName.key(group) : group.toLowerCase(Locale.ROOT);
    }
}
