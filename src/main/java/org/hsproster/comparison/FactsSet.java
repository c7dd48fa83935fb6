package org.hsproster.comparison;

import org.hsproster.employee.Employee;
import org.hsproster.roster.EnteredFacts;

/**
 * Facts that take the place of the recorded ones.
 *
 * @param entered without problems
 */
public record FactsSet(EnteredFacts entered) implements FactChange {

    @Override
    public Employee applyTo(Employee employee) {
        return entered.addTo(employee);
    }
}
