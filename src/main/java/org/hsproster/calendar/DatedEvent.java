package org.hsproster.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.history.RenewalDay;

/**
 * An event of one person.
 *
 * @param person keyed hash
 * @param employeeNo empty for a person who has left the roster, since the history does not have it
 * @param isCancelled whether the date is in an earlier calendar and no longer applies
 * @param isDecisionAwaited whether the person has filed, which makes the deadline the last day of the decision
 * @param alarms days before the event on which it gives an alarm
 */
record DatedEvent(
        String person,
        Optional<String> employeeNo,
        RenewalDay kind,
        LocalDate day,
        boolean isCancelled,
        boolean isDecisionAwaited,
        List<Integer> alarms) {

    static DatedEvent cancelled(String person, Optional<String> employeeNo, RenewalDay kind, LocalDate day) {
        return new DatedEvent(person, employeeNo, kind, day, true, false, List.of());
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
