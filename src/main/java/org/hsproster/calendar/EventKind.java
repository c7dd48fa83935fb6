package org.hsproster.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.history.PersonState;
import org.hsproster.renewal.Outlook;

/** The kinds of days of a renewal in a calendar. */
enum EventKind {
    OPENS("OPENS") {
        @Override
        Optional<LocalDate> day(PersonState state) {
            return state.opensOn();
        }
    },
    /** Has its former name in the ids of events. */
    DEADLINE("LAST_SAFE") {
        @Override
        Optional<LocalDate> day(PersonState state) {
            return state.deadline();
        }
    },
    /** For people whose renewal is due or was missed. */
    EXPIRY("EXPIRY") {
        @Override
        Optional<LocalDate> day(PersonState state) {
            boolean isDue = state.opensOn().isPresent() || state.outlook() == Outlook.EXPIRED;
            return state.expiresOn().filter(day -> isDue);
        }
    };

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    /**
     * Returns the part of an event's id for its kind. It never changes, or calendars would keep the old event.
     */
    String id() {
        return id;
    }

    abstract Optional<LocalDate> day(PersonState state);
}
