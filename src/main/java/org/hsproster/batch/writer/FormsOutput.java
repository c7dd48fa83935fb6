package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Path;
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
import org.hsproster.report.AssessedEntry;

/** Drafts of the agency's form, protected where anything they are made from is. */
final class FormsOutput implements FileOutput {

    private final RunSpecification run;
    private final OutcomeFolder folder;
    private Optional<DraftForms> forms = Optional.empty();

    private FormsOutput(RunSpecification run, Path folder) {
        this.run = run;
        this.folder = OutcomeFolder.of(folder, run.workbook(), "-" + run.asOf() + ".xlsx", run.process());
    }

    static Optional<FileOutput> of(RunSpecification run) {
        return run.outputs().get(OutputOption.FORMS).map(folder -> new FormsOutput(run, folder));
    }

    @Override
    public String name() {
        return OutputOption.FORMS.name();
    }

    @Override
    public OutcomeFolder files() {
        return folder;
    }

    @Override
    public void begin(RunStart start) {
        forms = Optional.of(
                new DraftForms(folder.begin(), start.rulebook(), run.asOf(), start.texts(), start.protection()));
    }

    @Override
    public void add(List<AssessedEntry> people) {
        try {
            for (AssessedEntry person : people) {
                forms.orElseThrow().add(person);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder.folder(), e);
        }
    }

    @Override
    public void finish(RunEnd end) {
        // each form is complete when its person is added
    }

    @Override
    public int count() {
        return forms.orElseThrow().written();
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
        // each form is closed when its person is added
    }
}
