package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What to assess, for which day, and where the outcome goes.
 *
 * @param rules what is taken instead of the rules that come with the program
 * @param folder of the workbooks, one for each roster; created where it is missing
 * @param force whether to assess again what an earlier run has answered already
 */
public record RunRequest(
        RosterInputs inputs, RuleSources rules, LocalDate asOf, Path folder, OutputOptions outputs, boolean force) {

    /** Returns this request as one of several that run at the same time. */
    public RunRequest beside(List<Path> others) {
        return new RunRequest(inputs.beside(others), rules, asOf, folder, outputs, force);
    }
}
