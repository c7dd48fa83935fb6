package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * What is read for the runs of a request.
 *
 * @param rosters each of them is a run
 * @param besides rosters that are assessed at the same time, each by a request of its own
 * @param sheet the only sheet to read
 * @param sources what is read beside the rosters
 * @param password opens protected files, and protects the copies of these
 */
public record RosterInputs(
        List<Path> rosters,
        List<Path> besides,
        Optional<String> sheet,
        RosterSources sources,
        Optional<Password> password) {

    public RosterInputs {
        rosters = List.copyOf(rosters);
        besides = List.copyOf(besides);
    }

    /** Returns rosters that are read whole and alone. */
    public static RosterInputs of(List<Path> rosters) {
        return new RosterInputs(rosters, List.of(), Optional.empty(), RosterSources.none(), Optional.empty());
    }

    /** Returns these inputs, assessed at the same time as other rosters. */
    public RosterInputs beside(List<Path> others) {
        return new RosterInputs(rosters, others, sheet, sources, password);
    }
}
