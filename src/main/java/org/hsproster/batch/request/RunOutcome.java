package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.run.RunSummary;
import org.hsproster.roster.finding.LocatedFinding;

/**
 * The outcome of a request.
 *
 * @param rosters those that were assessed, in the order of the request
 * @param unreadable why files that are not rosters could not be read
 * @param failed those that failed for any other reason
 * @param results the results document, where it was asked for
 */
public record RunOutcome(
        List<AssessedFile> rosters, List<LocatedFinding> unreadable, List<FailedFile> failed, Optional<Path> results) {

    public RunOutcome {
        rosters = List.copyOf(rosters);
        unreadable = List.copyOf(unreadable);
        failed = List.copyOf(failed);
    }

    /**
     * One assessed roster.
     *
     * @param outputs what was written, the workbook first
     * @param repeated whether an earlier run had answered it already
     * @param kept the workbook of an earlier run that the user had written in; it had the name of the new one
     */
    public record AssessedFile(
            Path roster,
            Path workbook,
            RunSummary summary,
            List<Written> outputs,
            boolean repeated,
            Optional<Path> kept) {

        public AssessedFile {
            outputs = List.copyOf(outputs);
        }

        /** Returns the output of a name; empty where it was not asked for. */
        public Optional<Written> output(String name) {
            return outputs.stream().filter(each -> each.name().equals(name)).findFirst();
        }
    }

    /** A roster that could be read but whose assessment failed. */
    public record FailedFile(Path roster, RuntimeException cause) {}

    /**
     * An output.
     *
     * @param path a file or a folder
     * @param count how many files or entries it has
     * @param sha256 hash of its one file as it was written; empty where the run did not store that
     */
    public record Written(String name, Path path, int count, Optional<String> sha256) {}
}
