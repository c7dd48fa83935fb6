package org.hsproster.history;

import java.util.Optional;
import org.hsproster.employee.Employee;

/** A listener for the people of a run who are stored in the history. */
public interface PersonListener {

    /**
     * Called with the state of a person.
     *
     * @param person keyed hash, the same in every run
     * @param before in the run that this one is compared with
     */
    void recorded(String person, Employee employee, PersonState now, Optional<PersonState> before);

    /** Called with the last state of a person who is not on the roster any more. */
    void left(String person, PersonState before);
}
