package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.job.PublishedRuns;
import org.hsproster.batch.job.RenewalAssessmentJob;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.history.RecordedRun;
import org.hsproster.history.RunHistory;
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
            boolean isOver = runs(List.of(instance)).stream().allMatch(run -> run.isBefore(day));
            (isOver ? old : kept).add(instance);
        }
        PurgeSelection selection = new PurgeSelection(day, stored);
        for (PurgeableFiles run : runs(old)) {
            selection.addOutputs(run.outputs(published), run.parameters());
            selection.addDrafts(run.drafts(published));
            selection.addArchived(run.archived(archive), run.parameters());
        }
        for (PurgeableFiles run : runs(kept)) {
            selection.leaveOut(run.outputs(published));
            selection.leaveOut(run.archived(archive));
        }
        return new PurgePlan(
                day,
                archive,
                history.completedBefore(day),
                old,
                selection.outputs(),
                selection.drafts(),
                selection.archived(),
                selection.kept());
    }

    /**
     * Removes what is planned. An archived roster goes after everything that tells of its outcome. The jobs name the
     * files, so they go when no file is left, and a purge that is interrupted can be repeated. The audit log has a line
     * before anything is removed, and one of what was removed.
     */
    public Removed carryOut(PurgePlan plan) {
        if (!plan.isEmpty()) {
            auditLog.purging(
                    plan.runs().size(), plan.outputs().size() + plan.archived().size());
        }
        List<Path> removed = new ArrayList<>();
        int runsRemoved = 0;
        try {
            List<PurgeableFiles> runs = runs(plan.jobs());
            removeOutputs(plan, runs, removed);
            history.remove(plan.runs());
            runsRemoved = plan.runs().size();
            remove(plan.archived().stream(), removed);
            removeEmpty(runs, run -> Stream.of(run.archiveFolder(plan.archive())), removed);
            runs.forEach(run -> published.forget(run.execution()));
            plan.jobs().forEach(jobRepository::deleteJobInstance);
        } catch (RuntimeException e) {
            auditLog.purged(runsRemoved, removed.size(), RunExitCode.OUTPUT);
            throw e;
        }
        auditLog.purged(runsRemoved, removed.size(), RunExitCode.DONE);
        return new Removed(plan.runs(), plan.jobs().size(), removed);
    }

    private void removeOutputs(PurgePlan plan, List<PurgeableFiles> runs, List<Path> removed) {
        runs.forEach(run -> RunOutputs.of(run.run()).discard(file -> isOwn(file, run)));
        remove(plan.outputs().stream().filter(file -> PurgeSelection.isOld(file, plan.day())), removed);
        for (PurgeableFiles run : runs) {
            RunOutputs.of(run.run()).files().stream()
                    .map(FileOutput::files)
                    .filter(files -> isOwn(files.path(), run))
                    .forEach(OutputFiles::forget);
        }
        removeEmpty(runs, PurgeableFiles::folders, removed);
    }

    private boolean isOwn(Path file, PurgeableFiles run) {
        return stored.isOwn(file, run.parameters());
    }

    private void removeEmpty(
            List<PurgeableFiles> runs, Function<PurgeableFiles, Stream<Path>> folders, List<Path> removed) {
        remove(
                runs.stream()
                        .flatMap(run -> folders.apply(run).filter(folder -> isOwn(folder, run)))
                        .distinct()
                        .sorted(Comparator.reverseOrder()) // those inside others first
                        .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)),
                removed);
    }

    /** Removes files or empty folders, and adds those that it removed. */
    private void remove(Stream<Path> files, List<Path> removed) {
        files.filter(this::remove).forEach(removed::add);
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

    private List<PurgeableFiles> runs(List<JobInstance> instances) {
        return instances.stream()
                .flatMap(instance -> jobRepository.getJobExecutions(instance).stream())
                .map(execution -> new PurgeableFiles(stored.read(execution.getJobParameters()), execution))
                .toList();
    }
}
