package org.hsproster.batch.job;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hsproster.batch.output.CalendarOutput;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.history.RunHistory;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Runs the job for one roster, unless an earlier run has answered the same question and its outcome is still there. */
public class RosterJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RosterJobs.class);

    private final JobOperator jobOperator;
    private final JobRepository jobRepository;
    private final Job job;
    private final RunContexts board;
    private final RunHistory history;
    private final PublishedRuns publications;

    RosterJobs(
            JobOperator jobOperator,
            JobRepository jobRepository,
            Job job,
            RunContexts board,
            RunHistory history,
            PublishedRuns publications) {
        this.jobOperator = jobOperator;
        this.jobRepository = jobRepository;
        this.job = job;
        this.board = board;
        this.history = history;
        this.publications = publications;
    }

    /**
     * Marks what a process that died left as running, so that it can be started again, and removes the parts of files
     * that it left. Nobody else may be running.
     */
    public void recoverDeadRuns() {
        for (JobExecution dead : jobRepository.findRunningJobExecutions(job.getName())) {
            jobOperator.recover(dead);
            discardParts(dead);
        }
        history.forgetUnfinished();
    }

    /** Where that cannot be done, it is no reason not to begin: the folder may be out of reach today. */
    private static void discardParts(JobExecution dead) {
        try {
            StoredParameters.read(dead.getJobParameters()).discardParts();
        } catch (OutputException e) {
            LOG.warn("parts of a run that died could not be removed", e);
        }
    }

    public RunOutcome.AssessedFile assess(RunSpecification run, boolean force, RunContexts.Caller caller)
            throws UnreadableRosterException {
        Optional<JobExecution> answer = force ? Optional.empty() : answer(run);
        if (answer.isPresent()) {
            run.discardParts();
            return outcome(run, answer.get(), true);
        }
        JobExecution earlier = jobRepository.getLastJobExecution(job.getName(), StoredParameters.of(run));
        boolean isRepetition = earlier != null && earlier.getStatus() == BatchStatus.COMPLETED;
        return start(isRepetition ? run.again(UUID.randomUUID().toString()) : run, caller);
    }

    /** Returns the run whose outcome is there, where it was asked the same. */
    private Optional<JobExecution> answer(RunSpecification run) {
        return publications
                .lastTo(run.files())
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .filter(execution ->
                        StoredParameters.askTheSame(execution.getJobParameters(), StoredParameters.of(run)))
                .filter(execution -> isThere(run, counts(execution)));
    }

    private RunOutcome.AssessedFile start(RunSpecification run, RunContexts.Caller caller)
            throws UnreadableRosterException {
        JobParameters parameters = StoredParameters.of(run);
        forgetWhatNeverRan(parameters);
        board.post(run.workbook(), caller);
        try {
            JobExecution execution = jobOperator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                history.forget(execution.getJobInstance().getInstanceId());
                throw failure(run, execution);
            }
            return outcome(run, execution, false);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job could not be started", e);
        } finally {
            board.remove(run.workbook());
            run.discardParts(); // none are left of a run that has published its outcome
        }
    }

    /** A process that died between two statements leaves an instance without an execution, which cannot be started. */
    private void forgetWhatNeverRan(JobParameters parameters) {
        @Nullable JobInstance instance = jobRepository.getJobInstance(job.getName(), parameters);
        if (instance != null && jobRepository.getLastJobExecution(instance) == null) {
            jobRepository.deleteJobInstance(instance);
        }
    }

    private RunOutcome.AssessedFile outcome(RunSpecification run, JobExecution execution, boolean repeated) {
        RunCounts counts = counts(execution);
        return new RunOutcome.AssessedFile(
                run.input().roster(),
                run.workbook(),
                counts.outlooks(),
                counts.urgent(),
                counts.changes(),
                counts.problems(),
                run.forms().map(forms -> new RunOutcome.Folder(forms.folder(), counts.forms())),
                run.parts().map(parts -> new RunOutcome.Folder(parts.folder(), counts.parts())),
                run.calendar().map(CalendarOutput::file),
                counts.workbookSha256(),
                repeated);
    }

    private RunCounts counts(JobExecution execution) {
        StepExecution step = Objects.requireNonNull(jobRepository.getLastStepExecution(
                execution.getJobInstance(), RenewalAssessmentJobConfiguration.ASSESS_ROSTER_STEP));
        return RunCounts.of(step.getExecutionContext());
    }

    private static boolean isThere(RunSpecification run, RunCounts counts) {
        return run.files().stream().allMatch(Files::exists)
                && run.forms().filter(forms -> !forms.holds(counts.forms())).isEmpty()
                && run.parts().filter(parts -> !parts.holds(counts.parts())).isEmpty()
                && run.calendar().filter(file -> !file.holds(counts.events())).isEmpty();
    }

    /**
     * Returns what the caller is to be told: the roster's own trouble as it is, anything else as a failure of the run.
     */
    private static RuntimeException failure(RunSpecification run, JobExecution execution)
            throws UnreadableRosterException {
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
