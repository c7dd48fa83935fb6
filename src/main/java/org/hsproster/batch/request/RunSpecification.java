package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.output.CalendarOutput;
import org.hsproster.batch.output.OutcomeFolder;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.history.RunIdentity;

/**
 * One run of one roster. Everything that changes its outcome identifies it, so that the same run is recognised;
 * {@link StoredParameters} says what does.
 *
 * @param workbook where the annotated copy goes
 * @param attempt distinguishes a repetition that was asked for from the run before; otherwise empty
 */
public record RunSpecification(
        RosterInput input, Rules rules, LocalDate asOf, Path workbook, OutputOptions outputs, String attempt) {

    /**
     * The rules of a run.
     *
     * @param version version and fingerprint of the rulebook, with what is taken from {@code sources}
     */
    public record Rules(String version, RuleSources sources) {}

    /** Returns a repetition of this run. */
    public RunSpecification again(String newAttempt) {
        return new RunSpecification(input, rules, asOf, workbook, outputs, newAttempt);
    }

    /** Returns the question that the run answers, whatever is written of the answer. */
    public RunIdentity identity() {
        return new RunIdentity(
                input.series(),
                input.sha256(),
                asOf,
                rules.version(),
                input.sheet().map(name -> "--sheet " + name).orElse(""));
    }

    /** Returns the files of the outcome. */
    public List<Path> files() {
        return results().map(file -> List.of(workbook, file)).orElseGet(() -> List.of(workbook));
    }

    public Optional<Path> results() {
        return outputs.get(OutputOption.RESULTS);
    }

    public Optional<OutcomeFolder> forms() {
        return outputs.get(OutputOption.FORMS).map(folder -> OutcomeFolder.of(folder, workbook, "-" + asOf + ".xlsx"));
    }

    public Optional<CalendarOutput> calendar() {
        return outputs.get(OutputOption.CALENDAR).map(file -> CalendarOutput.of(file, workbook, input.series()));
    }

    /** Returns the folder of the workbooks for each group, beside the one with all people. */
    public Optional<OutcomeFolder> parts() {
        return outputs.get(OutputOption.SPLIT).map(split -> {
            String name = workbook.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            String by = "-by-" + split.name().toLowerCase(Locale.ROOT);
            return OutcomeFolder.of(workbook.resolveSibling(name + by), workbook, ".xlsx");
        });
    }

    public void publish() {
        files().forEach(TemporaryFile::publish);
        forms().ifPresent(OutcomeFolder::publish);
        parts().ifPresent(OutcomeFolder::publish);
        calendar().ifPresent(CalendarOutput::publish);
    }

    public void discardParts() {
        files().forEach(TemporaryFile::discard);
        forms().ifPresent(OutcomeFolder::discard);
        parts().ifPresent(OutcomeFolder::discard);
        calendar().ifPresent(CalendarOutput::discard);
    }
}
