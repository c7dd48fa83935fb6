package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.RosterLanguage;
import org.hsproster.report.Texts;
import org.hsproster.results.ResultsHead;
import org.hsproster.results.ResultsWriter;
import org.hsproster.roster.RosterSheet;
import org.hsproster.roster.UnreadableRosterException;
import org.hsproster.workbook.AssessedRoster;
import org.hsproster.workbook.RosterAnnotator;
import org.hsproster.workbook.RunFacts;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes the outcome of one roster to part files: the results document row by row, the workbook once every row is
 * assessed. The counts go into the execution context, and nothing else does: no personal value reaches the database.
 */
class AssessmentItemWriter implements ItemWriter<AssessedEntry>, StepExecutionListener {

    private final RunParameters run;
    private final RosterItemReader reader;
    private final ResultsHead head;
    private final RunFacts facts;
    private final CallerBoard.Caller caller;
    private final List<AssessedEntry> entries = new ArrayList<>();
    private Optional<ResultsWriter> results = Optional.empty();

    AssessmentItemWriter(
            RunParameters run, RosterItemReader reader, ResultsHead head, RunFacts facts, CallerBoard.Caller caller) {
        this.run = run;
        this.reader = reader;
        this.head = head;
        this.facts = facts;
        this.caller = caller;
    }

    @Override
    public void write(Chunk<? extends AssessedEntry> chunk) throws IOException {
        entries.addAll(chunk.getItems());
        if (run.results().isPresent()) {
            ResultsWriter writer = results(run.results().get());
            chunk.forEach(writer::add);
        }
        caller.progress().assessed(run.roster(), entries.size());
    }

    /** Finishes the files of a step that has read every row, and fails the step where that cannot be done. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        try {
            if (step.getStatus() == BatchStatus.COMPLETED) {
                finish();
                new RunCounts(outlooks(), problems()).putInto(step.getExecutionContext());
            }
            return step.getExitStatus();
        } catch (Exception e) {
            step.setStatus(BatchStatus.FAILED);
            step.addFailureException(e instanceof IOException io ? OutputException.notWritable(run.workbook(), io) : e);
            return ExitStatus.FAILED;
        } finally {
            results.ifPresent(ResultsWriter::close);
        }
    }

    private void finish() throws IOException, UnreadableRosterException {
        if (run.results().isPresent()) {
            results(run.results().get()).finish(inputs(), sha256(), reader.problems());
        }
        AssessedRoster roster = new AssessedRoster(run.roster(), reader.sheets(), entries, reader.problems());
        new RosterAnnotator(texts(), facts).annotate(roster, caller.password(), PartFile.of(run.workbook()));
    }

    private List<RosterSheet> inputs() {
        return Stream.concat(reader.sheets().stream(), reader.completingSheets().stream())
                .toList();
    }

    private Map<Path, String> sha256() {
        return Stream.concat(Stream.of(run.roster()), run.sources().joins().stream())
                .distinct()
                .collect(Collectors.toMap(file -> file, RunPlan::hash));
    }

    private ResultsWriter results(Path file) throws IOException {
        if (results.isEmpty()) {
            results = Optional.of(ResultsWriter.open(PartFile.of(file), head, texts()));
        }
        return results.get();
    }

    private Texts texts() {
        Locale language = run.language().orElseGet(() -> RosterLanguage.of(reader.sheets()));
        return Texts.in(language);
    }

    private Map<Outlook, Integer> outlooks() {
        Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
        entries.forEach(entry -> outlooks.merge(entry.assessment().outlook(), 1, Integer::sum));
        return outlooks;
    }

    private int problems() {
        return reader.problems().size()
                + entries.stream().mapToInt(entry -> entry.findings().size()).sum();
    }
}
