package org.hsproster.comparison;

import java.util.List;
import org.hsproster.employee.Employee;

/**
 * The changes of facts that are compared with what is recorded, in the order in which they are made.
 *
 * @param scope the people for whom all of them are
 */
public record FactChanges(List<FactChange> changes, Scope scope) {

    public FactChanges {
        changes = List.copyOf(changes);
    }

    /** Returns no changes. */
    public static FactChanges none() {
        return new FactChanges(List.of(), Scope.all());
    }

    /** Returns the employee with the changes; the same object where nothing changes. */
    Employee applyTo(Employee employee) {
        if (!scope.includes(employee)) {
            return employee;
        }
        Employee changed = employee;
        for (FactChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
