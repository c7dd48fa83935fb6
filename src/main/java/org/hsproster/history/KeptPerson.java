package org.hsproster.history;

import org.hsproster.report.AssessedEntry;

/** A row of the history: how somebody stood, and on what facts. */
record KeptPerson(PersonKey key, Standing standing, Fingerprints fingerprints) {

    static KeptPerson of(AssessedEntry person, PersonKey owner, HistoryKey key) {
        return new KeptPerson(owner, Standing.of(person), Fingerprints.of(person, owner, key));
    }
}
