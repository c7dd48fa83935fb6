package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * What to assess, for which day, and where the outcome goes.
 *
 * @param rosters one workbook is written for each
 * @param besides rosters that are assessed at the same time, each by a request of its own
 * @param output folder of the workbooks; made where it is missing
 * @param results the results document over all rosters
 * @param sheet the only sheet to read
 * @param sources what is read beside the rosters
 * @param rules what is taken instead of the rules that come with the program
 * @param language of the outcome; without it, that of the roster's headers
 * @param outputs what is written besides
 * @param force whether to assess again what an earlier run has answered already
 * @param password what opens protected files, and protects the copies of these
 */
public record RunRequest(
        List<Path> rosters,
        List<Path> besides,
        LocalDate asOf,
        Path output,
        Optional<Path> results,
        Optional<String> sheet,
        RosterSources sources,
        RuleSources rules,
        Optional<Locale> language,
        OutputOptions outputs,
        boolean force,
        Optional<Password> password) {

    public RunRequest {
        rosters = List.copyOf(rosters);
        besides = List.copyOf(besides);
    }

    /** On its own. */
    public RunRequest(
            List<Path> rosters,
            LocalDate asOf,
            Path output,
            Optional<Path> results,
            Optional<String> sheet,
            RosterSources sources,
            RuleSources rules,
            Optional<Locale> language,
            OutputOptions outputs,
            boolean force,
            Optional<Password> password) {
        this(rosters, List.of(), asOf, output, results, sheet, sources, rules, language, outputs, force, password);
    }

    /** The same, one of several. */
    public RunRequest beside(List<Path> others) {
        return new RunRequest(
                rosters, others, asOf, output, results, sheet, sources, rules, language, outputs, force, password);
    }
}
