package org.hsproster.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of one person.
 *
 * @param person keyed hash
 * @param employeeNo empty of somebody who has left the roster: the history does not know it
 * @param isCancelled whether the day, which an earlier calendar has, does not hold any more
 */
record DatedEvent(String person, Optional<String> employeeNo, EventKind kind, LocalDate day, boolean isCancelled) {

    @Override
    public String toString() {
        return kind.name();
    }
}
