package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.batch.output.FileHash;

/**
 * The input of one run.
 *
 * @param roster its folder does not identify the run
 * @param series the name under which runs of the roster follow each other in the history
 * @param sha256 hash of the roster, and of what is read beside it
 * @param sheet the only sheet to read
 * @param sources what is read beside the roster
 */
public record RosterInput(Path roster, String series, String sha256, Optional<String> sheet, RosterSources sources) {

    /** Returns the hash of the roster alone, which need not be read again where nothing is read beside it. */
    public String rosterSha256() {
        return knownRosterSha256().orElseGet(() -> FileHash.of(roster));
    }

    /** Returns the hash of the roster alone; empty where something was read beside it. */
    public Optional<String> knownRosterSha256() {
        return Optional.of(sha256).filter(hash -> sources.equals(RosterSources.none()));
    }
}
