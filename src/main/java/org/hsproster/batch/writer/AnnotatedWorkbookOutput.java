package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.output.SingleFile;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.UnreadableRosterException;

/** The workbook with all people. */
final class AnnotatedWorkbookOutput implements FileOutput {

    private final RunSpecification run;
    private Optional<WorkbookThread> thread = Optional.empty();
    private Optional<String> sha256 = Optional.empty();

    private AnnotatedWorkbookOutput(RunSpecification run) {
        this.run = run;
    }

    static Optional<FileOutput> of(RunSpecification run) {
        return Optional.of(new AnnotatedWorkbookOutput(run));
    }

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public SingleFile files() {
        return new SingleFile(run.workbook(), run.process());
    }

    @Override
    public void begin(RunStart start) {
        thread = Optional.of(
                new WorkbookThread(() -> start.workbooks().whole(files().part().path())));
    }

    @Override
    public void add(List<AssessedEntry> people) throws IOException, UnreadableRosterException {
        thread.orElseThrow().add(people);
    }

    @Override
    public void finish(RunEnd end) throws IOException, UnreadableRosterException {
        sha256 = thread.orElseThrow().finish(end.problems(), end.comparison()).stream()
                .findFirst();
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Optional<String> sha256() {
        return sha256;
    }

    @Override
    public Stream<WrittenFile> written(Supplier<Optional<String>> stored, Predicate<Path> isWrittenByRun) {
        return Stream.of(WrittenFile.of(run.workbook(), stored));
    }

    @Override
    public void close() {
        thread.ifPresent(WorkbookThread::close);
    }
}
