package org.hsproster.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.history.Standing;
import org.hsproster.renewal.Outlook;

/** The days of a renewal that somebody has to know of. The names are part of what a calendar knows an event by. */
enum EventKind {
    OPENS {
        @Override
        Optional<LocalDate> day(Standing standing) {
            return standing.opensOn();
        }
    },
    LAST_SAFE {
        @Override
        Optional<LocalDate> day(Standing standing) {
            return standing.lastSafe();
        }
    },
    /** Of those who have a renewal before them, or have missed it. */
    EXPIRY {
        @Override
        Optional<LocalDate> day(Standing standing) {
            boolean isDue = standing.opensOn().isPresent() || standing.outlook() == Outlook.EXPIRED;
            return standing.expiresOn().filter(day -> isDue);
        }
    };

    abstract Optional<LocalDate> day(Standing standing);
}
