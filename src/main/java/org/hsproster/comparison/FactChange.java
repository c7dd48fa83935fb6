package org.hsproster.comparison;

import org.hsproster.employee.Employee;

/** A change of recorded facts whose effect is to be known before it is made. */
public sealed interface FactChange permits RaiseByPercent, RaiseByYen, FactsSet, FlagLost {

    /** Returns the employee with the change; the same object where nothing changes. */
    Employee applyTo(Employee employee);
}
