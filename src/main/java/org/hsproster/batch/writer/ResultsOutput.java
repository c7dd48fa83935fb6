package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.output.ResultsPart;
import org.hsproster.batch.output.SingleFile;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RosterInput;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.Criteria;
import org.hsproster.points.PointSheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.results.ResultsHead;
import org.hsproster.results.ResultsWriter;
import org.hsproster.rulebook.Rulebook;

/** The results document of one roster. */
final class ResultsOutput implements FileOutput {

    private final RosterInput input;
    private final Path file;
    private Optional<ResultsWriter> writer = Optional.empty();

    private ResultsOutput(RosterInput input, Path file) {
        this.input = input;
        this.file = file;
    }

    static Optional<FileOutput> of(RunSpecification run) {
        return run.outputs().get(OutputOption.RESULTS).map(file -> new ResultsOutput(run.input(), file));
    }

    @Override
    public String name() {
        return OutputOption.RESULTS.name();
    }

    @Override
    public OutputFiles files() {
        return new SingleFile(file);
    }

    @Override
    public void begin(RunStart start) throws IOException {
        ResultsHead head = head(start.rulebook(), start.run().asOf());
        writer = Optional.of(ResultsWriter.open(TemporaryFile.begin(file), head, start.texts()));
    }

    private static ResultsHead head(Rulebook rulebook, LocalDate asOf) {
        Criteria criteria = PointSheet.of(rulebook, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL)
                .criteria();
        return new ResultsHead(
                asOf,
                rulebook.id(),
                criteria.requiredTotal(asOf),
                criteria.minimumAnnualRemuneration(asOf).orElseThrow());
    }

    @Override
    public void add(List<AssessedEntry> people) {
        people.forEach(writer.orElseThrow()::add);
    }

    @Override
    public void finish(RunEnd end) {
        writer.orElseThrow().finish(end.inputs(), sha256OfInputs(), end.problems(), end.summary());
    }

    private Map<Path, String> sha256OfInputs() {
        Map<Path, String> sha256 = new HashMap<>();
        input.sources().joins().forEach(join -> sha256.put(join, FileHash.of(join)));
        sha256.put(input.roster(), input.rosterSha256());
        return sha256;
    }

    @Override
    public int count() {
        return 1;
    }

    /** Returns the document, and the one over several rosters that it was merged into. */
    @Override
    public Stream<Path> purgeable(Predicate<Path> isWrittenByRun) {
        return Stream.concat(files().published(), ResultsPart.documentOf(file).stream());
    }

    @Override
    public void close() {
        writer.ifPresent(ResultsWriter::close);
    }
}
