package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.output.ResultsPart;
import org.hsproster.batch.output.SingleFile;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RosterInput;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.report.AssessedEntry;
import org.hsproster.results.InputSheet;
import org.hsproster.results.ResultsHead;
import org.hsproster.results.ResultsWriter;
import org.hsproster.roster.sheet.RosterSheet;

/** The results document of one roster. */
final class ResultsOutput implements FileOutput {

    private final RosterInput input;
    private final SingleFile file;
    private Optional<ResultsWriter> writer = Optional.empty();

    private ResultsOutput(RunSpecification run, Path file) {
        this.input = run.input();
        this.file = new SingleFile(file, run.process());
    }

    static Optional<FileOutput> of(RunSpecification run) {
        return run.outputs().get(OutputOption.RESULTS).map(file -> new ResultsOutput(run, file));
    }

    @Override
    public String name() {
        return OutputOption.RESULTS.name();
    }

    @Override
    public OutputFiles files() {
        return file;
    }

    @Override
    public void begin(RunStart start) throws IOException {
        List<ResultsHead.ReadFile> files = start.workbooks().run().files().stream()
                .map(file -> new ResultsHead.ReadFile(file.purpose().name(), file.name(), file.sha256()))
                .toList();
        ResultsHead head = ResultsHead.of(
                start.run().asOf(), start.rulebook(), start.run().outputs().reminders(), files);
        writer = Optional.of(ResultsWriter.open(file.part().begin(), head, start.texts()));
    }

    @Override
    public void add(List<AssessedEntry> people) {
        people.forEach(writer.orElseThrow()::add);
    }

    @Override
    public void finish(RunEnd end) {
        Map<Path, String> sha256 = new HashMap<>();
        sha256.put(input.roster(), input.rosterSha256());
        ReadSheets sheets = end.sheets();
        List<InputSheet> inputs = Stream.of(
                        inputs(InputSheet.Role.ROSTER, sheets.rosters(), sha256),
                        inputs(InputSheet.Role.COMPLETING, sheets.completing(), sha256),
                        inputs(InputSheet.Role.EMPLOYERS, sheets.employers(), sha256))
                .flatMap(List::stream)
                .toList();
        writer.orElseThrow().finish(inputs, end.problems(), end.summary());
    }

    /**
     * Returns the sheets with the hashes of their files.
     *
     * @param sha256 known hashes, to which others are added
     */
    private static List<InputSheet> inputs(InputSheet.Role role, List<RosterSheet> sheets, Map<Path, String> sha256) {
        return sheets.stream()
                .map(sheet -> new InputSheet(role, sheet, sha256.computeIfAbsent(sheet.file(), FileHash::of)))
                .toList();
    }

    @Override
    public int count() {
        return 1;
    }

    /** Returns the document, and the one over several rosters that it was merged into. */
    @Override
    public Stream<WrittenFile> written(Supplier<Optional<String>> sha256, Predicate<Path> isWrittenByRun) {
        return Stream.concat(
                        Stream.of(file.path())
                                .filter(path -> ResultsPart.documentOf(path).isEmpty() || Files.exists(path)),
                        ResultsPart.documentOf(file.path()).stream())
                .map(path -> WrittenFile.of(path, Optional::empty));
    }

    @Override
    public void close() {
        writer.ifPresent(ResultsWriter::close);
    }
}
