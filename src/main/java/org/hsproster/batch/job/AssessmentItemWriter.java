package org.hsproster.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutcomeFolder;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.calendar.RosterCalendar;
import org.hsproster.history.RunRecorder;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.Split;
import org.hsproster.report.run.AskedOnce;
import org.hsproster.report.run.ChangeTally;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.report.wording.RosterLanguage;
import org.hsproster.report.wording.Texts;
import org.hsproster.results.ResultsHead;
import org.hsproster.results.ResultsWriter;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.workbook.Workbooks;
import org.hsproster.workbook.sheet.RunBasis;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * Writes the outcome of one roster to part files: row by row; the workbook is put together once every
 * row is assessed. The counts and the hash of the workbook go into the execution context, and nothing else does: no
 * personal value reaches the database.
 */
class AssessmentItemWriter implements ItemStreamWriter<AssessedEntry>, StepExecutionListener {

    private final RunSpecification run;
    private final RosterItemReader reader;
    private final ResultsHead head;
    private final RunBasis facts;
    private final Rulebook rulebook;
    private final RunContexts.Caller caller;
    private final RunRecorder history;
    private final Optional<RosterCalendar> calendar;
    private final Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
    private UrgentCounts urgent = UrgentCounts.none();
    private final ChangeTally changes = new ChangeTally();
    private final AskedOnce questions = new AskedOnce();
    private int people;
    private int problems;
    private Optional<WorkbookThread> parts = Optional.empty();
    private Optional<WorkbookThread> workbook = Optional.empty();
    private Optional<ResultsWriter> results = Optional.empty();
    private Optional<FormsWriter> forms = Optional.empty();

    AssessmentItemWriter(
            RunSpecification run,
            RosterItemReader reader,
            ResultsHead head,
            RunBasis facts,
            Rulebook rulebook,
            RunContexts.Caller caller,
            RunRecorder history,
            Optional<RosterCalendar> calendar) {
        this.run = run;
        this.reader = reader;
        this.head = head;
        this.facts = facts;
        this.rulebook = rulebook;
        this.caller = caller;
        this.history = history;
        this.calendar = calendar;
    }

    /** Begins with the workbooks as soon as the sheets are known. */
    @Override
    public void open(ExecutionContext executionContext) {
        Workbooks workbooks = new Workbooks(reader.sheets(), texts(), facts, caller.password());
        workbook = Optional.of(new WorkbookThread(() -> workbooks.whole(TemporaryFile.of(run.workbook()))));
        parts = run.parts().map(folder -> {
            Split by = run.outputs().get(OutputOption.SPLIT).orElseThrow();
            return new WorkbookThread(() -> workbooks.split(by, folder.begin()));
        });
    }

    @Override
    public void write(Chunk<? extends AssessedEntry> chunk) throws IOException, UnreadableRosterException {
        List<AssessedEntry> compared =
                history.record(chunk.getItems()).stream().map(questions::of).toList();
        for (WorkbookThread each : workbooks()) {
            each.add(compared);
        }
        for (AssessedEntry entry : compared) {
            outlooks.merge(entry.assessment().outlook(), 1, Integer::sum);
            urgent = urgent.with(entry.assessment());
            changes.add(entry.change());
            problems += entry.findings().size();
            people++;
        }
        if (run.results().isPresent()) {
            ResultsWriter writer = results(run.results().get());
            compared.forEach(writer::add);
        }
        if (run.forms().isPresent()) {
            FormsWriter writer = forms(run.forms().get());
            compared.forEach(writer::add);
        }
        caller.progress().told(compared);
        reader.numberedRows()
                .ifPresent(rows -> caller.progress().expected(run.input().roster(), rows));
        caller.progress().assessed(run.input().roster(), people);
    }

    /** Finishes the files of a step that has read every row, and fails the step where that cannot be done. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        try {
            if (step.getStatus() == BatchStatus.COMPLETED) {
                finish().putInto(step.getExecutionContext());
            }
            return step.getExitStatus();
        } catch (Exception e) {
            step.setStatus(BatchStatus.FAILED);
            step.addFailureException(e instanceof IOException io ? OutputException.notWritable(run.workbook(), io) : e);
            return ExitStatus.FAILED;
        } finally {
            results.ifPresent(ResultsWriter::close);
            workbooks().forEach(WorkbookThread::close);
        }
    }

    private RunCounts finish() throws IOException, UnreadableRosterException {
        if (run.results().isPresent()) {
            results(run.results().get()).finish(inputs(), sha256(), reader.problems());
        }
        run.forms().ifPresent(this::forms);
        Comparison comparison = history.finish(reader.problems().size() + problems);
        List<String> hashes = workbook.orElseThrow().finish(reader.problems(), comparison);
        if (parts.isPresent()) {
            parts.get().finish(reader.problems(), comparison);
        }
        if (calendar.isPresent()) {
            calendar.get().write(run.calendar().orElseThrow().part(), texts());
        }
        caller.progress().told(reader.problems(), comparison);
        return new RunCounts(
                outlooks,
                urgent,
                changes.counts(comparison),
                reader.problems().size() + problems,
                forms.map(FormsWriter::written).orElse(0),
                run.parts().map(OutcomeFolder::written).orElse(0),
                calendar.map(RosterCalendar::size).orElse(0),
                hashes.stream().findFirst());
    }

    private List<WorkbookThread> workbooks() {
        return Stream.of(workbook, parts).flatMap(Optional::stream).toList();
    }

    private List<RosterSheet> inputs() {
        return Stream.concat(reader.sheets().stream(), reader.completingSheets().stream())
                .toList();
    }

    private Map<Path, String> sha256() {
        Map<Path, String> sha256 = new HashMap<>();
        run.input().sources().joins().forEach(file -> sha256.put(file, FileHash.of(file)));
        sha256.put(run.input().roster(), run.input().rosterSha256());
        return sha256;
    }

    private ResultsWriter results(Path file) throws IOException {
        if (results.isEmpty()) {
            results = Optional.of(ResultsWriter.open(TemporaryFile.begin(file), head, texts()));
        }
        return results.get();
    }

    private FormsWriter forms(OutcomeFolder folder) {
        if (forms.isEmpty()) {
            forms = Optional.of(FormsWriter.open(folder, run, rulebook, texts(), caller.password()));
        }
        return forms.get();
    }

    private Texts texts() {
        Locale language = run.outputs().language().orElseGet(() -> RosterLanguage.of(reader.sheets()));
        return Texts.in(language);
    }
}
