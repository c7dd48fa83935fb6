package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutcomeFolder;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.form.DraftForms;
import org.hsproster.form.PersonWorkbooks;
import org.hsproster.papers.PaperPackages;
import org.hsproster.report.AssessedEntry;

/** A workbook for each of some people, protected where anything they are made from is. */
final class PersonWorkbooksOutput implements FileOutput {

    /** Opens the writer of the workbooks in a folder. */
    private interface Opening {

        PersonWorkbooks open(Path folder, LocalDate asOf, RunStart start);
    }

    private final RunSpecification run;
    private final OutputOption<Path> option;
    private final OutcomeFolder folder;
    private final Opening opening;
    private Optional<PersonWorkbooks> workbooks = Optional.empty();

    private PersonWorkbooksOutput(
            RunSpecification run, OutputOption<Path> option, OutcomeFolder folder, Opening opening) {
        this.run = run;
        this.option = option;
        this.folder = folder;
        this.opening = opening;
    }

    /** Returns drafts of the agency's form. */
    static Optional<FileOutput> forms(RunSpecification run) {
        return run.outputs()
                .get(OutputOption.FORMS)
                .map(folder -> new PersonWorkbooksOutput(
                        run,
                        OutputOption.FORMS,
                        OutcomeFolder.of(folder, run.workbook(), "-" + run.asOf() + ".xlsx", run.process()),
                        (part, asOf, start) ->
                                DraftForms.in(part, start.rulebook(), asOf, start.texts(), start.protection())));
    }

    /** Returns packages of papers. They may be in the same folder as the drafts, which have a list of their own. */
    static Optional<FileOutput> packages(RunSpecification run) {
        return run.outputs()
                .get(OutputOption.PACKAGE)
                .map(folder -> new PersonWorkbooksOutput(
                        run,
                        OutputOption.PACKAGE,
                        OutcomeFolder.of(
                                folder,
                                Path.of(run.workbook().getFileName() + "." + OutputOption.PACKAGE.name()),
                                PaperPackages.ending(run.asOf()),
                                run.process()),
                        (part, asOf, start) ->
                                PaperPackages.in(part, start.rulebook(), asOf, start.texts(), start.protection())));
    }

    @Override
    public String name() {
        return option.name();
    }

    @Override
    public OutcomeFolder files() {
        return folder;
    }

    @Override
    public void begin(RunStart start) {
        workbooks = Optional.of(opening.open(folder.begin(), run.asOf(), start));
    }

    @Override
    public void add(List<AssessedEntry> people) {
        try {
            for (AssessedEntry person : people) {
                workbooks.orElseThrow().add(person);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder.folder(), e);
        }
    }

    @Override
    public void finish(RunEnd end) {
        // each workbook is complete when its person is added
    }

    @Override
    public int count() {
        return workbooks.orElseThrow().written();
    }

    /** The user has chosen the folder, and it may hold other files with such names. */
    @Override
    public Stream<WrittenFile> written(Supplier<Optional<String>> sha256, Predicate<Path> isWrittenByRun) {
        return folder.written(isWrittenByRun);
    }

    /** Returns the folder that is named after one of several workbooks. */
    @Override
    public Optional<Path> ownFolder() {
        String stem = run.workbook().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Optional.of(folder.folder()).filter(each -> each.endsWith(stem));
    }

    @Override
    public void close() {
        // each workbook is closed when its person is added
    }
}
