package org.hsproster.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hsproster.history.KeptRun;
import org.hsproster.history.RunHistory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/** Removes what the database keeps of old runs. */
public class Purge {

    private final RunHistory history;
    private final JobRepository jobRepository;
    private final Job job;

    Purge(RunHistory history, JobRepository jobRepository, Job job) {
        this.history = history;
        this.jobRepository = jobRepository;
        this.job = job;
    }

    /**
     * What was removed.
     *
     * @param jobs entries of the job repository, of those runs and of such as were repeated or never completed
     */
    public record Removed(List<KeptRun> runs, int jobs) {}

    /** Removes the runs whose work ended before a day. */
    public Removed before(LocalDate day) {
        List<KeptRun> runs = history.purge(day);
        List<JobInstance> jobs = jobRepository.findJobInstances(job.getName()).stream()
                .filter(instance -> jobRepository.getJobExecutions(instance).stream()
                        .allMatch(execution -> lastSeen(execution).isBefore(day.atStartOfDay())))
                .toList();
        jobs.forEach(jobRepository::deleteJobInstance);
        return new Removed(runs, jobs.size());
    }

    private static LocalDateTime lastSeen(JobExecution execution) {
        LocalDateTime end = execution.getEndTime();
        return end == null ? execution.getCreateTime() : end;
    }
}
