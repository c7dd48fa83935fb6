package org.hsproster.report;

import java.util.Locale;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;

/** By what the people of a roster are told apart where each group gets a workbook of its own. */
public enum Split {
    EMPLOYER,
    DEPARTMENT;

    /** Returns the group of somebody as the roster writes it; empty for those of whom none is recorded. */
    public Optional<String> group(Employee employee) {
        return employee.confirmed(this == EMPLOYER ? Fact.EMPLOYER : Fact.DEPARTMENT)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /** Equal for two spellings of one group. */
    public String key(String group) {
        return this == EMPLOYER ? OrganizationName.key(group) : group.toLowerCase(Locale.ROOT);
    }
}
