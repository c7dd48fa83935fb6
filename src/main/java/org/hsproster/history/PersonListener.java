package org.hsproster.history;

import java.util.Optional;
import org.hsproster.employee.Employee;

/** Told of everybody whom runs know again, while a run is taken down. */
public interface PersonListener {

    /** Follows nobody. */
    PersonListener NONE = new PersonListener() {
        @Override
        public void stands(String person, Employee employee, PersonState now, Optional<PersonState> before) {}

        @Override
        public void left(String person, PersonState before) {}
    };

    /**
     * How somebody stands.
     *
     * @param person keyed hash, the same in every run
     * @param before in the run that this one is compared with
     */
    void stands(String person, Employee employee, PersonState now, Optional<PersonState> before);

    /** How somebody stood who is not on the roster any more. */
    void left(String person, PersonState before);
}
