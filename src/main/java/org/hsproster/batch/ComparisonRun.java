package org.hsproster.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.audit.ComparisonEntry;
import org.hsproster.batch.output.AbandonedFiles;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.batch.request.ComparisonName;
import org.hsproster.batch.request.ComparisonOutcome;
import org.hsproster.batch.request.ComparisonOutcome.ComparedFile;
import org.hsproster.batch.request.ComparisonRequest;
import org.hsproster.batch.request.InputFiles;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RulebookCache;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.comparison.ComparisonBasis;
import org.hsproster.report.wording.Texts;
import org.hsproster.results.ComparisonWriter;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.workbook.sheet.InputFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the answers for rosters before and after a change of rules or facts. It is no job of the
 * repository: what would be is neither repeated nor continued, and nothing of it goes into the database.
 */
public class ComparisonRun {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonRun.class);

    private final RulebookCache rulebooks;
    private final AuditLog auditLog;

    ComparisonRun(RulebookCache rulebooks, AuditLog auditLog) {
        this.rulebooks = rulebooks;
        this.auditLog = auditLog;
    }

    /**
     * Compares every roster of the request, one after the other. One that fails does not affect the others.
     *
     * @throws OutputException where no output can be written
     * @throws RulebookException where the rules, which every roster needs, cannot be used
     */
    public ComparisonOutcome run(ComparisonRequest request, RunProgress progress) {
        Plan plan = plan(request);
        RosterComparer comparer = new RosterComparer(request, plan.basis(), progress);
        List<ComparedFile> compared = new ArrayList<>();
        List<ComparedFile> outOfScope = new ArrayList<>();
        List<LocatedFinding> unreadable = new ArrayList<>();
        List<RunOutcome.FailedFile> failed = new ArrayList<>();
        plan.workbooks().forEach((roster, workbook) -> {
            try {
                ComparedFile each = compare(comparer, roster, workbook, request);
                (hasPeopleInScope(each, request) ? compared : outOfScope).add(each);
            } catch (UnreadableRosterException e) {
                unreadable.add(e.problem());
                auditLog.append(failure(roster, request, e));
            } catch (RulebookException | InvalidMappingException e) {
                auditLog.append(failure(roster, request, e));
                throw e; // the same for every roster
            } catch (RuntimeException e) {
                LOG.error("a roster failed", e);
                failed.add(new RunOutcome.FailedFile(roster, e));
                auditLog.append(failure(roster, request, e));
            }
        });
        List<LocatedFinding> missing = Stream.concat(
                        unreadable.stream(), failed.stream().map(RosterFailure::finding))
                .toList();
        Optional<Path> results = writeResults(request, plan.basis(), compared, missing);
        compared.forEach(each -> auditLog.append(success(each, request, plan.basis())));
        outOfScope.forEach(each -> auditLog.append(new ComparisonEntry(
                each.roster(),
                request.asOf(),
                Optional.empty(),
                compared.isEmpty() ? RunExitCode.USAGE : RunExitCode.DONE)));
        return new ComparisonOutcome(compared, outOfScope, unreadable, failed, results);
    }

    /** What all rosters share, and the workbook of each. */
    private record Plan(ComparisonBasis basis, Map<Path, Path> workbooks) {}

    private Plan plan(ComparisonRequest request) {
        List<Path> rosters = absolute(request.inputs().rosters());
        try {
            ComparisonRequest.Outputs outputs = request.outputs();
            OutputPlaces.create(outputs.results().stream(), Stream.of(outputs.folder()));
            AbandonedFiles.remove(outputs.folder());
            ComparisonBasis basis = new ComparisonBasis(
                    request.asOf(),
                    rulebooks.read(RuleSources.none()),
                    rulebooks.read(request.rules()),
                    request.changes());
            Map<Path, Path> workbooks = ComparisonName.workbooks(rosters, request);
            OutputPlaces.requireNoInput(
                    Stream.of(rosters, absolute(request.inputs().sources().joins()))
                            .flatMap(List::stream)
                            .toList(),
                    Stream.concat(workbooks.values().stream(), outputs.results().stream()));
            return new Plan(basis, workbooks);
        } catch (RuntimeException e) {
            rosters.forEach(roster -> auditLog.append(failure(roster, request, e)));
            throw e;
        }
    }

    /** Compares a roster and, where the changes are for some people on it, writes its workbook. */
    private static ComparedFile compare(RosterComparer comparer, Path roster, Path workbook, ComparisonRequest request)
            throws UnreadableRosterException {
        try {
            ComparedFile compared = comparer.compare(roster, workbook);
            if (hasPeopleInScope(compared, request)) {
                comparer.write(compared);
            }
            return compared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | OutOfMemoryError e) {
            if (OutOfMemoryException.isCauseOf(e)) {
                throw OutOfMemoryException.of(roster, e);
            }
            throw e;
        }
    }

    private static boolean hasPeopleInScope(ComparedFile compared, ComparisonRequest request) {
        return compared.comparison().inScope() > 0 || request.changes().scope().isAll();
    }

    private Optional<Path> writeResults(
            ComparisonRequest request,
            ComparisonBasis basis,
            List<ComparedFile> compared,
            List<LocatedFinding> missing) {
        Optional<Path> file = request.outputs().results().filter(each -> !compared.isEmpty());
        file.ifPresent(target -> {
            Texts texts = Texts.in(compared.get(0).language());
            try {
                try (ComparisonWriter writer =
                        ComparisonWriter.open(TemporaryFile.of(target).begin(), basis, texts)) {
                    compared.forEach(each -> writer.add(
                            String.valueOf(each.roster().getFileName()),
                            FileHash.of(each.roster()),
                            each.comparison()));
                    writer.finish(missing);
                }
                TemporaryFile.of(target).publish();
            } catch (IOException e) {
                OutputException failure = OutputException.notWritable(target, e);
                compared.forEach(each -> auditLog.append(failure(each.roster(), request, failure)));
                throw failure;
            }
        });
        return file;
    }

    private static ComparisonEntry success(ComparedFile compared, ComparisonRequest request, ComparisonBasis basis) {
        Map<String, Path> outputs = new LinkedHashMap<>();
        outputs.put("workbook", compared.workbook());
        request.outputs().results().ifPresent(file -> outputs.put("results", file));
        List<InputFile> inputs =
                InputFiles.of(compared.roster(), request.inputs().sources(), request.rules());
        return new ComparisonEntry(
                compared.roster(),
                request.asOf(),
                Optional.of(new ComparisonEntry.Outcome(
                        basis, inputs, compared.comparison().all(), outputs)),
                RunExitCode.DONE);
    }

    private static ComparisonEntry failure(Path roster, ComparisonRequest request, Throwable failure) {
        return new ComparisonEntry(roster, request.asOf(), Optional.empty(), RunExitCode.of(failure));
    }

    private static List<Path> absolute(List<Path> files) {
        return files.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }
}
