package org.hsproster.history;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people of the run before who have not come yet; hashes and figures of them are in memory. */
final class EarlierPeople {

    private final HistoryKey key;
    private final Map<String, RecordedPerson> remaining;
    private final PersonRepository people;
    private final long run;
    private final RosterPeople roster;
    private Optional<Transfers> transfers = Optional.empty();

    EarlierPeople(HistoryKey key, PersonRepository people, long run, RosterPeople roster) {
        this.key = key;
        this.people = people;
        this.run = run;
        this.roster = roster;
        this.remaining = people.of(run);
    }

    /**
     * Takes a person out. Where no people are left, no hash is computed: hashing takes time, and most people are not
     * stored.
     */
    Optional<RecordedPerson> take(StaffNumber owner) {
        return remaining.isEmpty() ? Optional.empty() : Optional.ofNullable(remaining.remove(owner.personHash(key)));
    }

    /** Takes a person out who was at another employer of the roster. */
    Optional<RecordedPerson> takeTransferred(StaffNumber owner) {
        if (remaining.isEmpty()) {
            return Optional.empty();
        }
        Transfers known = transfers.orElseGet(() -> new Transfers(key, roster, numbers()));
        transfers = Optional.of(known);
        return known.formerHash(owner).map(remaining::remove);
    }

    Collection<RecordedPerson> remaining() {
        return remaining.values();
    }

    /** Returns the hashes of all employee numbers, by the hash of the person. */
    Map<String, String> numbers() {
        return people.numbers(run);
    }
}
