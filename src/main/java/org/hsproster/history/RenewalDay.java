package org.hsproster.history;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;

/** The kinds of days of a renewal that calendars show. */
public enum RenewalDay {
    OPENS("OPENS") {
        @Override
        Optional<LocalDate> in(PersonState state, LocalDate asOf) {
            return state.opensOn();
        }
    },
    /** Has its former name in the ids of events. */
    DEADLINE("LAST_SAFE") {
        @Override
        Optional<LocalDate> in(PersonState state, LocalDate asOf) {
            return state.deadline();
        }
    },
    /** For people whose renewal is due or was missed. */
    EXPIRY("EXPIRY") {
        @Override
        Optional<LocalDate> in(PersonState state, LocalDate asOf) {
            boolean isDue = state.opensOn().isPresent() || state.outlook() == Outlook.EXPIRED;
            return state.expiresOn().filter(day -> isDue);
        }
    },
    /** For people who work for another organization than the designated one: the day of the run, to act at once. */
    EMPLOYER_CHANGED("EMPLOYER_CHANGED") {
        @Override
        Optional<LocalDate> in(PersonState state, LocalDate asOf) {
            return Optional.of(asOf).filter(day -> state.outlook() == Outlook.EMPLOYER_CHANGED);
        }
    };

    private final String id;

    RenewalDay(String id) {
        this.id = id;
    }

    /**
     * Returns the part of an event's id for its kind, which the database stores as well. It never changes, or calendars
     * would keep the old event.
     */
    public String id() {
        return id;
    }

    /** Returns the day of a person's state; empty where it has none of this kind. */
    abstract Optional<LocalDate> in(PersonState state, LocalDate asOf);

    /**
     * Returns the days of a person in a run.
     *
     * @param asOf the day of the run
     */
    static Map<RenewalDay, LocalDate> of(PersonState state, LocalDate asOf) {
        Map<RenewalDay, LocalDate> days = new EnumMap<>(RenewalDay.class);
        for (RenewalDay kind : values()) {
            kind.in(state, asOf).ifPresent(day -> days.put(kind, day));
        }
        return days;
    }

    /** Returns the kind with an id; empty for one of a later version. */
    static Optional<RenewalDay> withId(String id) {
        for (RenewalDay kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
