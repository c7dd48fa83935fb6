package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * The input of the runs of a request.
 *
 * @param rosters one for each run
 * @param besides rosters that other requests assess at the same time
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

    /** Returns rosters without other files, all sheets of which are read. */
    public static RosterInputs of(List<Path> rosters) {
        return new RosterInputs(rosters, List.of(), Optional.empty(), RosterSources.none(), Optional.empty());
    }

    /** Returns the name of the series of runs of a roster that is assessed alone. */
    public static String series(Path roster) {
        return SeriesName.of(roster);
    }

    /** Returns these inputs, assessed at the same time as other rosters. */
    public RosterInputs beside(List<Path> others) {
        return new RosterInputs(rosters, others, sheet, sources, password);
    }
}
