package org.hsproster.history;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;

/**
 * A row of the history: the state of a person and the fingerprints of the facts.
 *
 * @param years of practical experience; empty where the roster has none
 */
record RecordedPerson(PersonKey key, PersonState state, Fingerprints fingerprints, Optional<StatedYears> years) {

    static RecordedPerson of(AssessedEntry person, PersonKey owner, HistoryKey key, LocalDate asOf) {
        return new RecordedPerson(
                owner,
                PersonState.of(person),
                Fingerprints.of(person, owner, key),
                StatedYears.of(person.entry().employee(), owner, key, asOf));
    }

    /** Returns this row with the first day of the years of experience, which only the run before knows. */
    RecordedPerson after(RecordedPerson before) {
        return new RecordedPerson(
                key,
                state,
                fingerprints,
                years.map(now -> before.years.map(now::after).orElse(now)));
    }
}
