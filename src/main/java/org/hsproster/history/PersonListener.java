package org.hsproster.history;

import java.util.Optional;
import org.hsproster.employee.Employee;

/** Learns of all people whom later runs will recognise, while a run is recorded. */
public interface PersonListener {

    /**
     * Called with the state of a person.
     *
     * @param person keyed hash, the same in every run
     * @param before in the run that this one is compared with
     */
    void stands(String person, Employee employee, PersonState now, Optional<PersonState> before);

    /** Called with the last state of a person who is not on the roster any more. */
    void left(String person, PersonState before);
}
