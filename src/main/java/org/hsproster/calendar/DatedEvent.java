package org.hsproster.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.history.RenewalDay;

/**
 * An event of one person.
 *
 * @param person keyed hash
 * @param employeeNo empty for a person who has left the roster, since the history does not have it
 * @param isCancelled whether the date is in an earlier calendar and no longer applies
 */
record DatedEvent(String person, Optional<String> employeeNo, RenewalDay kind, LocalDate day, boolean isCancelled) {

    @Override
    public String toString() {
        return kind.name();
    }
}
