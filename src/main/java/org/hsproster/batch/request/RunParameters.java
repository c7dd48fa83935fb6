package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.output.CalendarOutput;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutcomeFolder;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.history.RunIdentity;

/**
 * The parameters of one job: everything that changes its outcome identifies it, so that the same run is known again;
 * the folder the roster lies in does not.
 *
 * @param series the name under which its runs follow each other in the history
 * @param inputSha256 hash of the roster, and of what is read beside it
 * @param rulebook version and fingerprint of the rules
 * @param rules where other rules come from; what is in them is part of {@code rulebook}
 * @param workbook where the annotated copy goes
 * @param results where this roster's results document goes
 * @param outputs what else is written
 * @param attempt empty, or what tells a repetition that was asked for from the run before
 */
public record RunParameters(
        Path roster,
        String series,
        String inputSha256,
        LocalDate asOf,
        String rulebook,
        RuleSources rules,
        Path workbook,
        Optional<Path> results,
        Optional<String> sheet,
        RosterSources sources,
        Optional<Locale> language,
        OutputOptions outputs,
        String attempt) {

    public RunParameters again(String newAttempt) {
        return new RunParameters(
                roster,
                series,
                inputSha256,
                asOf,
                rulebook,
                rules,
                workbook,
                results,
                sheet,
                sources,
                language,
                outputs,
                newAttempt);
    }

    /** Returns what the run answers, whatever is written of it. */
    public RunIdentity identity() {
        return new RunIdentity(
                series,
                inputSha256,
                asOf,
                rulebook,
                sheet.map(name -> "--sheet " + name).orElse(""));
    }

    /** Returns the hash of the roster alone, which need not be read again where it is all that was read. */
    public String rosterSha256() {
        return sources.equals(RosterSources.none()) ? inputSha256 : FileHash.of(roster);
    }

    /** Returns the files of the outcome. */
    public List<Path> files() {
        return results.map(file -> List.of(workbook, file)).orElseGet(() -> List.of(workbook));
    }

    public Optional<OutcomeFolder> forms() {
        return outputs.forms().map(folder -> OutcomeFolder.of(folder, workbook, "-" + asOf + ".xlsx"));
    }

    public Optional<CalendarOutput> calendar() {
        return outputs.calendar()
                .map(file -> CalendarOutput.of(file, workbook, identity().roster()));
    }

    /** Returns the folder of the workbooks for each group, beside the one about everybody. */
    public Optional<OutcomeFolder> parts() {
        return outputs.split().map(split -> {
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
