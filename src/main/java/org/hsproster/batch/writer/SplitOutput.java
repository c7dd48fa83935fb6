package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutcomeFolder;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Split;
import org.hsproster.roster.finding.UnreadableRosterException;

/** A workbook for each group of people, in a folder beside the workbook with all people. */
final class SplitOutput implements FileOutput {

    private final Split split;
    private final OutcomeFolder folder;
    private Optional<WorkbookThread> thread = Optional.empty();

    private SplitOutput(Split split, RunSpecification run) {
        String name = run.workbook().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path place = run.workbook().resolveSibling(name + "-by-" + split.name().toLowerCase(Locale.ROOT));
        this.split = split;
        this.folder = OutcomeFolder.of(place, run.workbook(), ".xlsx", run.process());
    }

    static Optional<FileOutput> of(RunSpecification run) {
        return run.outputs().get(OutputOption.SPLIT).map(split -> new SplitOutput(split, run));
    }

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public OutcomeFolder files() {
        return folder;
    }

    @Override
    public void begin(RunStart start) {
        thread = Optional.of(new WorkbookThread(() -> start.workbooks().split(split, folder.begin())));
    }

    @Override
    public void add(List<AssessedEntry> people) throws IOException, UnreadableRosterException {
        thread.orElseThrow().add(people);
    }

    @Override
    public void finish(RunEnd end) throws IOException, UnreadableRosterException {
        thread.orElseThrow().finish(end.problems(), end.comparison());
    }

    @Override
    public int count() {
        return folder.written();
    }

    @Override
    public Stream<WrittenFile> written(Supplier<Optional<String>> sha256, Predicate<Path> isWrittenByRun) {
        return folder.written(file -> true);
    }

    @Override
    public Optional<Path> ownFolder() {
        return Optional.of(folder.folder());
    }

    @Override
    public void close() {
        thread.ifPresent(WorkbookThread::close);
    }
}
