package org.hsproster.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.history.PersonState;
import org.hsproster.renewal.Outlook;

/** The days of a renewal that go into a calendar. */
enum EventKind {
    OPENS("OPENS") {
        @Override
        Optional<LocalDate> day(PersonState standing) {
            return standing.opensOn();
        }
    },
    /** Calendars know it by its former name. */
    DEADLINE("LAST_SAFE") {
        @Override
        Optional<LocalDate> day(PersonState standing) {
            return standing.deadline();
        }
    },
    /** Of those who have a renewal before them, or have missed it. */
    EXPIRY("EXPIRY") {
        @Override
        Optional<LocalDate> day(PersonState standing) {
            boolean isDue = standing.opensOn().isPresent() || standing.outlook() == Outlook.EXPIRED;
            return standing.expiresOn().filter(day -> isDue);
        }
    };

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    /**
     * Returns the part of an event's id that stands for its kind. It never changes: calendars would keep the old event.
     */
    String id() {
        return id;
    }

    abstract Optional<LocalDate> day(PersonState standing);
}
