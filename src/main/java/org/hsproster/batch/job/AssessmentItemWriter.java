package org.hsproster.batch.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hsproster.batch.request.InputFiles;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.writer.FormLinks;
import org.hsproster.batch.writer.ReadSheets;
import org.hsproster.batch.writer.RunEnd;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.batch.writer.RunStart;
import org.hsproster.history.RunHistory;
import org.hsproster.history.RunRecorder;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.AskedOnce;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.RunTally;
import org.hsproster.report.wording.RosterLanguage;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.ReportNumbers;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.workbook.Workbooks;
import org.hsproster.workbook.sheet.RunBasis;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * Compares the people of one roster with the run before, counts them and adds them to the outputs. The counts and the
 * hash of the workbook go into the execution context, and nothing else does: no personal value reaches the database.
 */
class AssessmentItemWriter implements ItemStreamWriter<AssessedEntry>, StepExecutionListener {

    private final RunSpecification run;
    private final RunOutputs outputs;
    private final RunContext context;
    private final RosterItemReader reader;
    private final Rulebook rulebook;
    private final RunHistory history;
    private final AskedOnce questions = new AskedOnce();
    private final RunTally tally;
    private Optional<RunRecorder> recorder = Optional.empty();

    AssessmentItemWriter(
            RunSpecification run,
            RunOutputs outputs,
            RunContext context,
            RosterItemReader reader,
            Rulebook rulebook,
            RunHistory history) {
        this.run = run;
        this.outputs = outputs;
        this.context = context;
        this.reader = reader;
        this.rulebook = rulebook;
        this.history = history;
        this.tally = new RunTally(run.asOf());
    }

    @Override
    public void beforeStep(StepExecution step) {
        JobExecution execution = step.getJobExecution();
        LocalDateTime started = Objects.requireNonNull(execution.getStartTime());
        recorder = Optional.of(history.recorder(
                execution.getJobInstance().getInstanceId(),
                run.identity(),
                started,
                reader::readAgain,
                context.claim()::hold));
    }

    /** Begins with the outputs as soon as the sheets are known. */
    @Override
    public void open(ExecutionContext executionContext) {
        RunBasis basis = new RunBasis(
                run.asOf(), rulebook, InputFiles.of(run), run.outputs().edition(), FormLinks.of(run));
        Workbooks workbooks = new Workbooks(reader.sheets(), reader.notes(), texts(), basis, context.password());
        try {
            outputs.begin(new RunStart(run, workbooks, recorder.orElseThrow()));
        } catch (IOException e) {
            throw OutputFailure.of(run, e);
        } catch (UnreadableRosterException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public void write(Chunk<? extends AssessedEntry> chunk) throws UnreadableRosterException {
        List<AssessedEntry> people = recorder.orElseThrow().compare(chunk.getItems()).stream()
                .map(questions::of)
                .toList();
        people.forEach(tally::add);
        add(people);
        context.progress().people(people);
        reader.numberedRows()
                .ifPresent(rows -> context.progress().expected(run.input().roster(), rows));
        context.progress().assessed(run.input().roster(), tally.people());
    }

    private void add(List<AssessedEntry> people) throws UnreadableRosterException {
        try {
            outputs.add(people);
        } catch (IOException | RuntimeException e) {
            throw OutputFailure.of(run, e);
        }
    }

    /** Finishes the outputs of a step that has read every row, and fails the step where that cannot be done. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        try {
            if (step.getStatus() == BatchStatus.COMPLETED) {
                StoredSummary.write(finish(), outputs, step.getExecutionContext());
            }
            return step.getExitStatus();
        } catch (Exception e) {
            step.setStatus(BatchStatus.FAILED);
            step.addFailureException(e instanceof UnreadableRosterException ? e : OutputFailure.of(run, e));
            return ExitStatus.FAILED;
        } finally {
            outputs.close();
        }
    }

    private RunSummary finish() throws IOException, UnreadableRosterException {
        List<LocatedFinding> problems = reader.problems();
        Comparison comparison = compared(recorder.orElseThrow());
        RunSummary summary = tally.summary(comparison, problems.size());
        outputs.finish(new RunEnd(
                summary,
                comparison,
                problems,
                new ReadSheets(reader.sheets(), reader.completingSheets(), reader.employersSheets())));
        context.progress().finished(summary, problems, comparison);
        return summary;
    }

    /** Returns the comparison, for which an annotated copy is read once more only if it has to be. */
    private Comparison compared(RunRecorder people) throws UnreadableRosterException {
        return people.comparison(
                people.isAnyoneMissing() ? ReportNumbers.in(run.input().roster(), context.password()) : Set.of());
    }

    private Texts texts() {
        Locale language = run.outputs().language().orElseGet(() -> RosterLanguage.of(reader.sheets()));
        return Texts.in(language);
    }
}
