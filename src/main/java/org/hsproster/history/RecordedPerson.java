package org.hsproster.history;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;

/**
 * A row of the history: how somebody stood, and on what facts.
 *
 * @param years of practical experience; empty where the roster tells none
 */
record RecordedPerson(PersonKey key, PersonState standing, Fingerprints fingerprints, Optional<StatedYears> years) {

    static RecordedPerson of(AssessedEntry person, PersonKey owner, HistoryKey key, LocalDate asOf) {
        return new RecordedPerson(
                owner,
                PersonState.of(person),
                Fingerprints.of(person, owner, key),
                StatedYears.of(person.entry().employee(), owner, key, asOf));
    }

    /** The same, with what only the run before knows. */
    RecordedPerson after(RecordedPerson before) {
        return new RecordedPerson(
                key,
                standing,
                fingerprints,
                years.map(now -> before.years.map(now::after).orElse(now)));
    }
}
