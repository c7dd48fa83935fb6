package org.hsproster.monthly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.RunExitCode;
import org.hsproster.batch.audit.AuditEntry;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.monthly.mail.Mailing;
import org.hsproster.monthly.mail.RosterCounts;

/** The end of a monthly run: records what was not assessed, tells HR of it, and sends the mails. */
public final class RunClosing {

    private final AuditLog auditLog;
    private final Optional<Mailing> mailing;

    /**
     * Returns the end of a run.
     *
     * @param mailing empty where no mail server is set
     */
    public RunClosing(AuditLog auditLog, Optional<Mailing> mailing) {
        this.auditLog = auditLog;
        this.mailing = mailing;
    }

    /** Ends a run, with the results of all files of the inbox. */
    public Optional<Delivery> close(MonthlyRequest request, List<InboxResult> results) {
        return mailing.map(mails -> {
            InboxSentences sentences = new InboxSentences(mails.texts());
            return mails.close(
                    request.asOf(),
                    request.folders().inbox(),
                    results.stream()
                            .flatMap(result -> sentences.of(result).stream())
                            .distinct() // one mapping is of all rosters
                            .toList(),
                    counts(results));
        });
    }

    private static RosterCounts counts(List<InboxResult> results) {
        List<InboxResult.Done> done = results.stream()
                .filter(InboxResult.Done.class::isInstance)
                .map(InboxResult.Done.class::cast)
                .toList();
        int answered = (int) done.stream().filter(InboxResult.Done::isAnswered).count();
        int left = (int) results.stream().filter(InboxResult::isLeft).count();
        return new RosterCounts(done.size() - answered, answered, left);
    }

    /** Records the files of which no run has a line yet. */
    public void record(LocalDate asOf, List<InboxResult> results) {
        results.forEach(result -> record(result, asOf));
    }

    private void record(InboxResult result, LocalDate asOf) {
        if (result instanceof InboxResult.Unfinished) {
            auditLog.append(AuditEntry.failed(result.roster(), asOf, RunExitCode.WAITING));
        } else if (result instanceof InboxResult.NotTaken) {
            auditLog.append(AuditEntry.failed(result.roster(), asOf, RunExitCode.ROSTER));
        }
    }
}
