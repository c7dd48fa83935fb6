package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.job.PublishedRuns;
import org.hsproster.batch.job.RenewalAssessmentJob;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.history.RecordedRun;
import org.hsproster.history.RunHistory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/** Removes old runs: their files, their archived rosters and their rows in the database. */
public class Purge {

    private final RunHistory history;
    private final JobRepository jobRepository;
    private final PublishedRuns published;
    private final AuditLog auditLog;
    private final StoredParameters stored;

    Purge(
            RunHistory history,
            JobRepository jobRepository,
            PublishedRuns published,
            AuditLog auditLog,
            StoredParameters stored) {
        this.history = history;
        this.jobRepository = jobRepository;
        this.published = published;
        this.auditLog = auditLog;
        this.stored = stored;
    }

    /**
     * The result of a purge.
     *
     * @param jobs number of job instances, including those of runs that were repeated or never completed
     * @param files outputs, archived rosters, and folders that became empty
     */
    public record Removed(List<RecordedRun> runs, int jobs, List<Path> files) {}

    /**
     * Removes the runs that ended before a day. Their files are removed first, so that a purge that is interrupted can
     * be repeated.
     *
     * @param archive the folder with a subfolder for every month
     */
    public Removed before(LocalDate day, Path archive) {
        List<JobInstance> old = new ArrayList<>();
        List<JobInstance> kept = new ArrayList<>();
        for (JobInstance instance : jobRepository.findJobInstances(RenewalAssessmentJob.NAME)) {
            (isOver(instance, day) ? old : kept).add(instance);
        }
        List<JobExecution> ended = executions(old);
        List<Path> files = removeFiles(ended, executions(kept), new PurgeableFiles(archive, day));
        List<RecordedRun> runs = history.purge(day);
        ended.forEach(published::forget);
        old.forEach(jobRepository::deleteJobInstance);
        Removed removed = new Removed(runs, old.size(), files);
        auditLog.purged(runs.size(), files.size());
        return removed;
    }

    private List<JobExecution> executions(List<JobInstance> instances) {
        return instances.stream()
                .flatMap(instance -> jobRepository.getJobExecutions(instance).stream())
                .toList();
    }

    private boolean isOver(JobInstance instance, LocalDate day) {
        return jobRepository.getJobExecutions(instance).stream()
                .allMatch(execution -> lastSeen(execution).isBefore(day.atStartOfDay()));
    }

    /** Removes the files of old runs, except those that a later run has written to the same place. */
    private List<Path> removeFiles(List<JobExecution> old, List<JobExecution> kept, PurgeableFiles purgeable) {
        Set<Path> files = new TreeSet<>();
        Set<Path> folders = new TreeSet<>();
        List<OutputFiles> outputs = new ArrayList<>();
        for (JobExecution execution : old) {
            RunSpecification run = stored.read(execution.getJobParameters());
            RunOutputs ofRun = RunOutputs.of(run);
            ofRun.discard();
            files.addAll(purgeable.of(run, execution));
            purgeable.folders(run).forEach(folders::add);
            ofRun.files().stream().map(FileOutput::files).forEach(outputs::add);
        }
        kept.forEach(each -> files.removeAll(purgeable.of(stored.read(each.getJobParameters()), each)));
        return List.copyOf(removed(files, outputs, folders));
    }

    private static Set<Path> removed(Set<Path> files, List<OutputFiles> outputs, Set<Path> folders) {
        Set<Path> removed = new TreeSet<>();
        for (Path file : files) {
            remove(file);
            removed.add(file);
        }
        outputs.forEach(OutputFiles::forget);
        for (Path folder : folders) {
            if (files.stream().anyMatch(file -> folder.equals(file.getParent())) && remove(folder)) {
                removed.add(folder);
            }
        }
        return removed;
    }

    /** Removes a file or an empty folder, and returns whether it was removed. */
    private static boolean remove(Path file) {
        try {
            Files.delete(file);
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }

    private static LocalDateTime lastSeen(JobExecution execution) {
        LocalDateTime end = execution.getEndTime();
        return end == null ? execution.getCreateTime() : end;
    }
}
