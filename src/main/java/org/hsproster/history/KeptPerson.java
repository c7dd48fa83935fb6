package org.hsproster.history;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;

/**
 * A row of the history: how somebody stood, and on what facts.
 *
 * @param years of practical experience; empty where the roster tells none
 */
record KeptPerson(PersonKey key, Standing standing, Fingerprints fingerprints, Optional<StatedYears> years) {

    static KeptPerson of(AssessedEntry person, PersonKey owner, HistoryKey key, LocalDate asOf) {
        return new KeptPerson(
                owner,
                Standing.of(person),
                Fingerprints.of(person, owner, key),
                StatedYears.of(person.entry().employee(), owner, key, asOf));
    }

    /** The same, with what only the run before knows. */
    KeptPerson after(KeptPerson before) {
        return new KeptPerson(
                key,
                standing,
                fingerprints,
                years.map(now -> before.years.map(now::after).orElse(now)));
    }
}
