package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hsproster.batch.audit.AuditEntry;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.job.RosterJobs;
import org.hsproster.batch.output.AbandonedFiles;
import org.hsproster.batch.output.CalendarParts;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunPlan;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.report.wording.Texts;
import org.hsproster.results.ResultsMerge;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.RulebookException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Assesses rosters for all callers. Each roster is a job of its own, so one that cannot be read does not affect the
 * others.
 */
public class AssessmentRun {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentRun.class);

    private final RunPlan plan;
    private final RosterJobs jobs;
    private final AuditLog auditLog;
    private final ToIntFunction<List<RunOutcome.AssessedFile>> ending;

    @Autowired
    AssessmentRun(RunPlan plan, RosterJobs jobs, AuditLog auditLog) {
        this(plan, jobs, auditLog, rosters -> RunExitCode.DONE);
    }

    private AssessmentRun(
            RunPlan plan, RosterJobs jobs, AuditLog auditLog, ToIntFunction<List<RunOutcome.AssessedFile>> ending) {
        this.plan = plan;
        this.jobs = jobs;
        this.auditLog = auditLog;
        this.ending = ending;
    }

    /** Returns a copy that records the exit code of the caller for assessed rosters in the audit log. */
    public AssessmentRun endingWith(ToIntFunction<List<RunOutcome.AssessedFile>> exitCode) {
        return new AssessmentRun(plan, jobs, auditLog, exitCode);
    }

    /**
     * Assesses every roster of the request, one after the other. One that fails does not affect the others.
     *
     * @throws OutputException where no output can be written
     * @throws RulebookException where the rules, which every roster needs, cannot be used
     */
    public RunOutcome run(RunRequest request, RunProgress progress) {
        RunOutcome outcome = runPart(request, progress);
        request.outputs().get(OutputOption.CALENDAR).ifPresent(this::mergeCalendar);
        return outcome;
    }

    /**
     * Assesses the rosters of a request that shares its calendar with others. Once all of them are done, the calendar is
     * to be merged.
     *
     * @throws OutputException where no output can be written
     * @throws RulebookException where the rules, which every roster needs, cannot be used
     */
    public RunOutcome runPart(RunRequest request, RunProgress progress) {
        jobs.recoverDeadRuns();
        List<RunSpecification> runs = plan(request);
        List<RunOutcome.AssessedFile> assessed = new ArrayList<>();
        List<LocatedFinding> unreadable = new ArrayList<>();
        List<RunOutcome.FailedFile> failed = new ArrayList<>();
        List<Path> results = new ArrayList<>();
        for (RunSpecification run : runs) {
            try {
                assessed.add(assess(run, request, progress));
                run.outputs().get(OutputOption.RESULTS).ifPresent(results::add);
            } catch (UnreadableRosterException e) {
                unreadable.add(e.problem());
            } catch (RulebookException | InvalidMappingException e) {
                throw e; // the same for every roster
            } catch (RuntimeException e) {
                LOG.error("a roster failed", e);
                failed.add(new RunOutcome.FailedFile(run.input().roster(), e));
            }
        }
        List<LocatedFinding> missing = Stream.concat(
                        unreadable.stream(), failed.stream().map(RosterFailure::finding))
                .toList();
        return new RunOutcome(assessed, unreadable, failed, gather(request, results, missing));
    }

    /**
     * Puts the events of all rosters that were assessed since the last merge into their calendar. Where there are none,
     * does nothing; where a process died meanwhile, completes what it has begun. Removes what dead runs have left in the
     * folder.
     *
     * @throws OutputException where the calendar cannot be written
     */
    public void mergeCalendar(Path calendar) {
        Path target = calendar.toAbsolutePath().normalize();
        new CalendarParts(target).merge(jobs.process());
        AbandonedFiles.remove(Objects.requireNonNull(target.getParent()));
    }

    private List<RunSpecification> plan(RunRequest request) {
        try {
            OutputPlaces.create(
                    request.outputs().files(),
                    Stream.concat(Stream.of(request.folder()), request.outputs().folders()));
            request.outputs().get(OutputOption.CALENDAR).ifPresent(OutputPlaces::requireCalendar);
            AbandonedFiles.remove(request.folder());
            List<RunSpecification> runs = plan.of(request);
            OutputPlaces.requireNoInput(
                    runs.stream()
                            .flatMap(run -> Stream.concat(
                                    Stream.of(run.input().roster()), run.input().sources().joins().stream()))
                            .toList(),
                    Stream.concat(
                            runs.stream().map(RunSpecification::workbook),
                            request.outputs().files()));
            return runs;
        } catch (RuntimeException e) {
            request.inputs()
                    .rosters()
                    .forEach(roster -> auditLog.append(AuditEntry.failed(roster, request.asOf(), RunExitCode.of(e))));
            throw e;
        }
    }

    private RunOutcome.AssessedFile assess(RunSpecification run, RunRequest request, RunProgress progress)
            throws UnreadableRosterException {
        try {
            RunOutcome.AssessedFile outcome =
                    jobs.assess(run, request.force(), progress, request.inputs().password());
            auditLog.append(AuditEntry.done(run, outcome, ending.applyAsInt(List.of(outcome))));
            return outcome;
        } catch (UnreadableRosterException | RuntimeException e) {
            auditLog.append(AuditEntry.failed(run, RunExitCode.of(e)));
            throw e;
        } catch (OutOfMemoryError e) {
            auditLog.append(AuditEntry.failed(run, RunExitCode.of(e)));
            throw OutOfMemoryException.of(run.input().roster(), e);
        }
    }

    /** Merges the results of several rosters; those of one are the document already. */
    private static Optional<Path> gather(RunRequest request, List<Path> parts, List<LocatedFinding> missing) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Path target = request.outputs().get(OutputOption.RESULTS).orElseThrow().toAbsolutePath();
        if (parts.equals(List.of(target))) {
            return request.outputs().get(OutputOption.RESULTS);
        }
        try {
            Texts texts = Texts.in(request.outputs().language().orElse(Locale.JAPANESE));
            ResultsMerge.merge(parts, missing, texts, TemporaryFile.of(target).begin());
            TemporaryFile.of(target).publish();
            for (Path part : parts) {
                Files.delete(part);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
        return request.outputs().get(OutputOption.RESULTS);
    }
}
