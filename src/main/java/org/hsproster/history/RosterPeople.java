package org.hsproster.history;

import java.util.function.Consumer;
import org.hsproster.employee.Employee;

/** Reads the people of the roster of a run once more, which is done only where a person may have been transferred. */
@FunctionalInterface
public interface RosterPeople {

    void read(Consumer<Employee> people);
}
