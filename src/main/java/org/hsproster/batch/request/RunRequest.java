package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to assess rosters.
 *
 * @param rules sources that replace rules of the program
 * @param folder of the workbooks; created where it is missing
 * @param force whether to assess again what an earlier run has answered already
 */
public record RunRequest(
        RosterInputs inputs, RuleSources rules, LocalDate asOf, Path folder, OutputOptions outputs, boolean force) {

    /** Returns this request as one of several that run at the same time. */
    public RunRequest beside(List<Path> others) {
        return new RunRequest(inputs.beside(others), rules, asOf, folder, outputs, force);
    }
}
