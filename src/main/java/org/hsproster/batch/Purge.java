package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Removes old runs: their files, their rows in the database, and the rosters they archived. */
public class Purge {

    private final RunHistory history;
    private final JobRepository jobRepository;
    private final PublishedRuns published;
    private final AuditLog auditLog;
    private final StoredParameters stored;
    private final Deletion deletion;

    @Autowired
    Purge(
            RunHistory history,
            JobRepository jobRepository,
            PublishedRuns published,
            AuditLog auditLog,
            StoredParameters stored) {
        this(history, jobRepository, published, auditLog, stored, Files::delete);
    }

    private Purge(
            RunHistory history,
            JobRepository jobRepository,
            PublishedRuns published,
            AuditLog auditLog,
            StoredParameters stored,
            Deletion deletion) {
        this.history = history;
        this.jobRepository = jobRepository;
        this.published = published;
        this.auditLog = auditLog;
        this.stored = stored;
        this.deletion = deletion;
    }

    /** Deletes one file or empty folder. */
    @FunctionalInterface
    interface Deletion {
        void delete(Path file) throws IOException;
    }

    /** Returns a purge that deletes files in another way. */
    Purge deletingBy(Deletion other) {
        return new Purge(history, jobRepository, published, auditLog, stored, other);
    }

    /**
     * The result of a purge.
     *
     * @param jobs number of job instances, including those of runs that were repeated or never completed
     * @param files outputs, archived rosters, and folders that became empty
     */
    public record Removed(List<RecordedRun> runs, int jobs, List<Path> files) {}

    /** Removes the runs that ended before a day. */
    public Removed before(LocalDate day, Path archive) {
        return carryOut(plan(day, archive));
    }

    /**
     * Returns what belongs to the runs that ended before a day, except for files that a later run has written to the
     * same place.
     *
     * @param archive the folder with a subfolder for every month
     */
    public PurgePlan plan(LocalDate day, Path archive) {
        List<JobInstance> old = new ArrayList<>();
        List<JobInstance> kept = new ArrayList<>();
        for (JobInstance instance : jobRepository.findJobInstances(RenewalAssessmentJob.NAME)) {
            (isOver(instance, day) ? old : kept).add(instance);
        }
        PurgeableFiles purgeable = new PurgeableFiles(archive, day);
        SortedSet<Path> outputs = new TreeSet<>();
        Set<Path> drafts = new HashSet<>();
        SortedSet<Path> archived = new TreeSet<>();
        for (JobExecution execution : executions(old)) {
            RunSpecification run = run(execution);
            outputs.addAll(purgeable.outputs(run, execution));
            drafts.addAll(purgeable.drafts(run, execution));
            archived.addAll(purgeable.archived(run));
        }
        for (JobExecution execution : executions(kept)) {
            RunSpecification run = run(execution);
            outputs.removeAll(purgeable.outputs(run, execution));
            archived.removeAll(purgeable.archived(run));
        }
        return new PurgePlan(day, archive, history.completedBefore(day), old, outputs, drafts, archived);
    }

    /**
     * Removes what is planned. An archived roster goes after everything that tells of its outcome. The jobs name the
     * files, so they go when no file is left, and a purge that is interrupted can be repeated.
     */
    public Removed carryOut(PurgePlan plan) {
        PurgeableFiles purgeable = new PurgeableFiles(plan.archive(), plan.day());
        List<JobExecution> ended = executions(plan.jobs());
        List<RunSpecification> runs = ended.stream().map(this::run).toList();
        List<Path> removed = new ArrayList<>(removeOutputs(plan, purgeable, runs));
        history.remove(plan.runs());
        removed.addAll(remove(plan.archived().stream()));
        removed.addAll(removeEmpty(runs.stream().map(purgeable::archiveFolder)));
        ended.forEach(published::forget);
        plan.jobs().forEach(jobRepository::deleteJobInstance);
        auditLog.purged(plan.runs().size(), removed.size());
        return new Removed(plan.runs(), plan.jobs().size(), removed);
    }

    private List<Path> removeOutputs(PurgePlan plan, PurgeableFiles purgeable, List<RunSpecification> runs) {
        List<RunOutputs> outputs = runs.stream().map(RunOutputs::of).toList();
        outputs.forEach(RunOutputs::discard);
        List<Path> removed = new ArrayList<>(remove(plan.outputs().stream().filter(purgeable::isOld)));
        outputs.stream()
                .flatMap(each -> each.files().stream())
                .map(FileOutput::files)
                .forEach(OutputFiles::forget);
        removed.addAll(removeEmpty(runs.stream().flatMap(PurgeableFiles::folders)));
        return removed;
    }

    private List<Path> removeEmpty(Stream<Path> folders) {
        return remove(folders.distinct()
                .sorted(Comparator.reverseOrder()) // those inside others first
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)));
    }

    /** Removes files or empty folders, and returns those that it removed. */
    private List<Path> remove(Stream<Path> files) {
        return files.filter(this::remove).toList();
    }

    /** Removes a file or an empty folder, and returns whether it was removed. */
    private boolean remove(Path file) {
        try {
            deletion.delete(file);
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }

    private RunSpecification run(JobExecution execution) {
        return stored.read(execution.getJobParameters());
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

    private static LocalDateTime lastSeen(JobExecution execution) {
        LocalDateTime end = execution.getEndTime();
        return end == null ? execution.getCreateTime() : end;
    }
}
