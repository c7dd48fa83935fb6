package org.hsproster.batch.job;

import java.util.List;
import java.util.Optional;
import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;

/** Finds the exception of this program behind a failed job. */
final class JobFailure {

    private JobFailure() {}

    /**
     * Returns the exception for a failed run.
     *
     * @throws UnreadableRosterException where that is the cause
     */
    static RuntimeException of(RunSpecification run, JobExecution execution) throws UnreadableRosterException {
        List<Throwable> failures = execution.getAllFailureExceptions();
        Optional<Throwable> lack =
                failures.stream().filter(OutOfMemoryException::isCauseOf).findFirst();
        if (lack.isPresent()) {
            return OutOfMemoryException.of(run.input().roster(), lack.get());
        }
        for (Throwable failure : failures) {
            for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnreadableRosterException unreadable) {
                    throw unreadable;
                }
                if (cause instanceof OutputException
                        || cause instanceof ClaimedElsewhereException
                        || cause instanceof RulebookException
                        || cause instanceof InvalidMappingException) {
                    return (RuntimeException) cause;
                }
            }
        }
        return new IllegalStateException(
                "the job ended as " + execution.getStatus(), failures.isEmpty() ? null : failures.get(0));
    }
}
