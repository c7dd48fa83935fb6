package org.hsproster.batch.job;

import java.nio.file.Path;
import org.hsproster.batch.claim.RunClaim;
import org.hsproster.batch.claim.RunClaims;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.history.RunHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Runs whose process died. Each is recovered only by the process that has taken over the claim on its workbook, so that
 * a run of a process that is alive is left alone.
 */
class DeadRuns {

    private static final Logger LOG = LoggerFactory.getLogger(DeadRuns.class);

    private final JobOperator jobOperator;
    private final JobRepository jobRepository;
    private final RunHistory history;
    private final RunClaims claims;
    private final StoredParameters stored;

    DeadRuns(
            JobOperator jobOperator,
            JobRepository jobRepository,
            RunHistory history,
            RunClaims claims,
            StoredParameters stored) {
        this.jobOperator = jobOperator;
        this.jobRepository = jobRepository;
        this.history = history;
        this.claims = claims;
        this.stored = stored;
    }

    /** Recovers all of them. To be called before this process starts a run. */
    void recover() {
        for (JobExecution running : jobRepository.findRunningJobExecutions(RenewalAssessmentJob.NAME)) {
            claims.take(workbook(running)).ifPresent(claim -> {
                try (claim) {
                    if (isStillRunning(running)) {
                        recover(running);
                    }
                }
            });
        }
    }

    /** Tests whether a run has not come to its end before its claim was taken. */
    private boolean isStillRunning(JobExecution execution) {
        JobExecution now = jobRepository.getJobExecution(execution.getId());
        return now != null && now.isRunning();
    }

    /** Recovers those that wrote a workbook, where its claim was taken over. */
    void recover(Path workbook, RunClaim claim) {
        if (claim.isTakenOver()) {
            jobRepository.findRunningJobExecutions(RenewalAssessmentJob.NAME).stream()
                    .filter(running -> workbook(running).equals(workbook))
                    .forEach(this::recover);
        }
    }

    /** Marks a run as failed, so that it can be started again, and removes what it has not published. */
    private void recover(JobExecution dead) {
        jobOperator.recover(dead);
        forget(dead);
    }

    /** Removes what a run has not published. */
    void forget(JobExecution run) {
        discardOutputs(run);
        history.forgetUnfinished(run.getJobInstance().getInstanceId());
    }

    /** Does not fail, since the folder may be unreachable at present. */
    private void discardOutputs(JobExecution dead) {
        try {
            JobParameters parameters = dead.getJobParameters();
            RunOutputs.of(stored.read(parameters)).discard(file -> stored.isOfDatabase(file, parameters));
        } catch (OutputException e) {
            LOG.warn("parts of a run that died could not be removed", e);
        }
    }

    private Path workbook(JobExecution execution) {
        return stored.read(execution.getJobParameters()).workbook();
    }
}
