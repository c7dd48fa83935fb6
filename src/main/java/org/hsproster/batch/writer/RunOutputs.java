package org.hsproster.batch.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.UnreadableRosterException;

/**
 * The outputs of a run.
 *
 * @param files the outputs that are files, in the order of the report
 * @param all the files, then the history, which is complete only when they are published
 */
public record RunOutputs(List<FileOutput> files, List<? extends RunOutput> all) implements Closeable {

    /** The kinds of files. Each returns its output for a run, or none where the run does not ask for it. */
    private static final List<Function<RunSpecification, Optional<FileOutput>>> KINDS = List.of(
            AnnotatedWorkbookOutput::of,
            ResultsOutput::of,
            SplitOutput::of,
            PersonWorkbooksOutput::forms,
            PersonWorkbooksOutput::packages,
            CalendarOutput::of);

    /** Returns the outputs that a run asks for. */
    public static RunOutputs of(RunSpecification run) {
        List<FileOutput> files =
                KINDS.stream().flatMap(kind -> kind.apply(run).stream()).toList();
        return new RunOutputs(
                files,
                Stream.concat(files.stream(), Stream.of(new HistoryOutput())).toList());
    }

    /** Returns the annotated workbook, which every run writes. */
    public FileOutput workbook() {
        return files.get(0);
    }

    /** Returns the files that another run to the same paths replaces as a whole. */
    public List<Path> replaceable() {
        return files.stream()
                .map(FileOutput::files)
                .filter(OutputFiles::isReplacedAsAWhole)
                .map(OutputFiles::path)
                .toList();
    }

    /** Begins to write. */
    public void begin(RunStart start) throws IOException, UnreadableRosterException {
        for (RunOutput output : all) {
            output.begin(start);
        }
    }

    /** Adds people, in the order of the roster. */
    public void add(List<AssessedEntry> people) throws IOException, UnreadableRosterException {
        for (RunOutput output : all) {
            output.add(people);
        }
    }

    /** Finishes all outputs, once all people are added. */
    public void finish(RunEnd end) throws IOException, UnreadableRosterException {
        for (RunOutput output : all) {
            output.finish(end);
        }
    }

    /** Makes all outputs visible. */
    public void publish() {
        all.forEach(RunOutput::publish);
    }

    /** Removes what is not published. */
    public void discard() {
        all.forEach(RunOutput::discard);
    }

    /** Removes what is not published of the files at places that are this home's. */
    public void discard(Predicate<Path> isOwn) {
        files.stream()
                .map(FileOutput::files)
                .filter(each -> isOwn.test(each.path()))
                .forEach(OutputFiles::discard);
    }

    @Override
    public void close() {
        all.forEach(RunOutput::close);
    }
}
