package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.comparison.RosterComparison;
import org.hsproster.roster.finding.LocatedFinding;

/**
 * The outcome of a comparison.
 *
 * @param rosters those that were compared, in the order of the request
 * @param outOfScope those in which the changes are for no person; nothing is written of them
 * @param unreadable why files that are not rosters could not be read
 * @param failed those that failed for any other reason
 * @param results the document, where it was asked for
 */
public record ComparisonOutcome(
        List<ComparedFile> rosters,
        List<ComparedFile> outOfScope,
        List<LocatedFinding> unreadable,
        List<RunOutcome.FailedFile> failed,
        Optional<Path> results) {

    public ComparisonOutcome {
        rosters = List.copyOf(rosters);
        outOfScope = List.copyOf(outOfScope);
        unreadable = List.copyOf(unreadable);
        failed = List.copyOf(failed);
    }

    /**
     * One roster that was read as a whole.
     *
     * @param workbook where its comparison goes
     * @param language of the workbook
     */
    public record ComparedFile(Path roster, Path workbook, Locale language, RosterComparison comparison) {}
}
