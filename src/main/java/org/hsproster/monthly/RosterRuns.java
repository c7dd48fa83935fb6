package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;

/**
 * Assesses and archives the rosters of a monthly run, each on its own.
 *
 * @param listeners the listener of each roster's run
 */
record RosterRuns(AssessmentRun run, MonthlyRequest request, Function<Path, RunProgress> listeners) {

    /**
     * Assesses a roster.
     *
     * @param others rosters of the same monthly run
     */
    RosterAssessment assess(Path roster, List<Path> others) {
        try {
            Optional<Inbox.State> before = Inbox.State.of(roster);
            RunOutcome outcome = run.runPart(request.forRoster(roster).beside(others), listeners.apply(roster));
            Optional<Inbox.State> after = Inbox.State.of(roster);
            if (after.isEmpty()) {
                return new RosterAssessment.Incomplete(new InboxResult.Gone(roster));
            }
            if (!after.equals(before)) {
                return new RosterAssessment.Incomplete(new InboxResult.Unfinished(roster)); // replaced meanwhile
            }
            if (!outcome.unreadable().isEmpty()) {
                return new RosterAssessment.Incomplete(new InboxResult.Unreadable(roster, outcome));
            }
            if (!outcome.failed().isEmpty()) {
                return failed(roster, outcome.failed().get(0).cause());
            }
            return new RosterAssessment.Complete(roster, before.orElseThrow(), outcome);
        } catch (IOException | RuntimeException e) {
            return failed(roster, e);
        }
    }

    /** Archives a roster that is assessed, unless another file has taken its place meanwhile. */
    InboxResult archive(RosterAssessment assessment) {
        if (assessment instanceof RosterAssessment.Complete complete) {
            return archive(complete);
        }
        return ((RosterAssessment.Incomplete) assessment).result();
    }

    private InboxResult archive(RosterAssessment.Complete complete) {
        Path roster = complete.roster();
        try {
            Optional<Inbox.State> now = Inbox.State.of(roster);
            if (now.filter(complete.state()::equals).isPresent()) {
                return new InboxResult.Done(
                        roster, complete.outcome(), request.archive().add(roster));
            }
            return now.isEmpty()
                    ? new InboxResult.Done(
                            roster, complete.outcome(), request.archive().place(roster))
                    : new InboxResult.Unfinished(roster);
        } catch (IOException | RuntimeException e) {
            return new InboxResult.Failed(roster, e);
        }
    }

    private static RosterAssessment failed(Path roster, Exception failure) {
        return new RosterAssessment.Incomplete(new InboxResult.Failed(roster, failure));
    }
}
