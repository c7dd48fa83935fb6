package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.roster.finding.LocatedFinding;

/**
 * What came of a run.
 *
 * @param rosters those that were assessed, in the order of the request
 * @param unreadable why each of those could not be read that are no rosters
 * @param failed those that failed for any other reason
 * @param results where the results document is
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
     * @param outlooks how many people have which
     * @param urgent how many people have to be acted on, and by when
     * @param changes against the run before
     * @param problems how many findings about the data there are
     * @param forms the folder with the drafts of the form, where they were asked for
     * @param parts the folder with a workbook for each group, where they were asked for
     * @param calendar the file with the dates of the renewals, where it was asked for
     * @param workbookSha256 of the workbook as it was written; empty where a run that answered it did not keep that
     * @param repeated whether an earlier run had answered it already
     */
    public record AssessedFile(
            Path roster,
            Path workbook,
            Map<Outlook, Integer> outlooks,
            UrgentCounts urgent,
            ChangeCounts changes,
            int problems,
            Optional<Folder> forms,
            Optional<Folder> parts,
            Optional<Path> calendar,
            Optional<String> workbookSha256,
            boolean repeated) {

        public AssessedFile {
            outlooks = Map.copyOf(outlooks);
        }
    }

    /** A roster whose assessment failed though it could be read, with the cause. */
    public record FailedFile(Path roster, RuntimeException cause) {}

    /** Files of one kind, and how many there are. */
    public record Folder(Path path, int count) {}
}
