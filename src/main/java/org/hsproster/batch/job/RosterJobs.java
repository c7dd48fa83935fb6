package org.hsproster.batch.job;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.claim.RunClaim;
import org.hsproster.batch.claim.RunClaims;
import org.hsproster.batch.data.DatabaseWrites;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Runs the job for one roster, unless an earlier run has answered the same question and its outcome is still there. */
public class RosterJobs {

    private final JobOperator jobOperator;
    private final JobRepository jobRepository;
    private final RenewalAssessmentJob job;
    private final DeadRuns deadRuns;
    private final PublishedRuns published;
    private final RunClaims claims;
    private final StoredParameters stored;
    private final DatabaseWrites writes;
    private boolean isRecovered;

    RosterJobs(
            JobOperator jobOperator,
            JobRepository jobRepository,
            RenewalAssessmentJob job,
            DeadRuns deadRuns,
            PublishedRuns published,
            RunClaims claims,
            StoredParameters stored,
            DatabaseWrites writes) {
        this.jobOperator = jobOperator;
        this.jobRepository = jobRepository;
        this.job = job;
        this.deadRuns = deadRuns;
        this.published = published;
        this.claims = claims;
        this.stored = stored;
        this.writes = writes;
    }

    /** Recovers the runs of processes that died, once, before this process starts its first run. */
    public synchronized void recoverDeadRuns() {
        if (!isRecovered) {
            published.adoptEarlierRuns();
            deadRuns.recover();
            isRecovered = true;
        }
        writes.requireAll();
    }

    /** Returns the name of this process in hidden files; empty where no other process writes. */
    public String process() {
        return claims.process();
    }

    /**
     * Assesses a roster.
     *
     * @param force whether to assess again what an earlier run has answered
     * @param password opens protected files
     * @throws UnreadableRosterException for a file that is not a roster
     * @throws OutputException where the outcome or the records of the run could not be written
     * @throws ClaimedElsewhereException where another process works on the same workbook
     */
    public RunOutcome.AssessedFile assess(
            RunSpecification run, boolean force, RunProgress progress, Optional<Password> password)
            throws UnreadableRosterException {
        writes.requireAll();
        try (RunClaim claim = claims.take(run.workbook()).orElseThrow(ClaimedElsewhereException::new)) {
            deadRuns.recover(run.workbook(), claim);
            RunOutcome.AssessedFile outcome =
                    assess(run.by(claims.process()), force, new RunContext(progress, password, claim));
            writes.requireAll();
            return outcome;
        } catch (RuntimeException e) {
            writes.requireAll(); // where one has failed, that is the cause
            throw e;
        }
    }

    private RunOutcome.AssessedFile assess(RunSpecification run, boolean force, RunContext context)
            throws UnreadableRosterException {
        RunOutputs outputs = RunOutputs.of(run);
        Optional<JobExecution> answer = force ? Optional.empty() : answer(run, outputs);
        if (answer.isPresent()) {
            outputs.discard();
            return outcome(run, outputs, answer.get(), true);
        }
        Optional<JobExecution> earlier =
                Optional.ofNullable(jobRepository.getLastJobExecution(RenewalAssessmentJob.NAME, stored.of(run)));
        earlier.filter(RosterJobs::isLost).ifPresent(deadRuns::forget);
        boolean isOver = earlier.filter(each -> each.getStatus() == BatchStatus.COMPLETED || isLost(each))
                .isPresent();
        return start(isOver ? run.again(UUID.randomUUID().toString()) : run, outputs, context);
    }

    /** Tests whether the database did not learn how a run ended, since it did not answer then. Such a run cannot go on. */
    private static boolean isLost(JobExecution execution) {
        return execution.getStepExecutions().stream().anyMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
    }

    /** Returns the run that has answered the same question and whose outputs are still there. */
    private Optional<JobExecution> answer(RunSpecification run, RunOutputs outputs) {
        return published
                .lastTo(outputs.replaceable())
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .filter(execution -> StoredParameters.askTheSame(execution.getJobParameters(), stored.of(run)))
                .filter(execution -> {
                    StoredSummary summary = summary(execution);
                    return outputs.files().stream()
                            .allMatch(output -> output.files().holds(summary.count(output)));
                });
    }

    private RunOutcome.AssessedFile start(RunSpecification run, RunOutputs outputs, RunContext context)
            throws UnreadableRosterException {
        JobParameters parameters = stored.of(run);
        forgetWhatNeverRan(parameters);
        try {
            JobExecution execution = jobOperator.start(job.of(run, outputs, context), parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw JobFailure.of(run, execution);
            }
            return outcome(run, outputs, execution, false);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job could not be started", e);
        } finally {
            outputs.discard(); // nothing is left of a run that has published its outputs
        }
    }

    /**
     * Removes an instance without an execution, left by a process that died between two statements, which cannot be
     * started.
     */
    private void forgetWhatNeverRan(JobParameters parameters) {
        @Nullable JobInstance instance = jobRepository.getJobInstance(RenewalAssessmentJob.NAME, parameters);
        if (instance != null && jobRepository.getLastJobExecution(instance) == null) {
            jobRepository.deleteJobInstance(instance);
        }
    }

    private RunOutcome.AssessedFile outcome(
            RunSpecification run, RunOutputs outputs, JobExecution execution, boolean repeated) {
        StoredSummary summary = summary(execution);
        return new RunOutcome.AssessedFile(
                run.input().roster(),
                run.workbook(),
                summary.summary(),
                outputs.files().stream()
                        .map(output -> new RunOutcome.Written(
                                output.name(), output.files().path(), summary.count(output), summary.sha256(output)))
                        .toList(),
                repeated,
                repeated ? Optional.empty() : EditedWorkbook.keptBy(execution));
    }

    private StoredSummary summary(JobExecution execution) {
        StepExecution step = Objects.requireNonNull(jobRepository.getLastStepExecution(
                execution.getJobInstance(), RenewalAssessmentJob.ASSESS_ROSTER_STEP));
        return new StoredSummary(step.getExecutionContext());
    }
}
