package org.hsproster.history;

import java.time.LocalDate;
import java.util.Map;
import org.hsproster.employee.Employee;
import org.hsproster.renewal.RenewalAssessment;

/** A listener for the people of a run who are stored in the history. */
public interface PersonListener {

    /**
     * Called with the days of a person.
     *
     * @param person keyed hash, the same in every run
     * @param cancelled days to come of earlier runs that no longer apply
     */
    void recorded(
            String person,
            Employee employee,
            RenewalAssessment assessment,
            Map<RenewalDay, LocalDate> days,
            Map<RenewalDay, LocalDate> cancelled);

    /** Called with the days to come of a person who is not on the roster any more, all of which are cancelled. */
    void left(String person, Map<RenewalDay, LocalDate> cancelled);
}
