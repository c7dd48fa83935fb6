package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hsproster.history.RunIdentity;

/**
 * One run of one roster. Everything that changes its outcome identifies it, so that the same run is recognised;
 * {@link StoredParameters} says what does.
 *
 * @param workbook where the annotated copy goes
 * @param attempt distinguishes a repetition that was asked for from the run before; otherwise empty
 * @param process the name of the process in hidden files, where several may assess at the same time; otherwise empty
 */
public record RunSpecification(
        RosterInput input,
        Rules rules,
        LocalDate asOf,
        Path workbook,
        OutputOptions outputs,
        String attempt,
        String process) {

    /**
     * The rules of a run.
     *
     * @param version version and fingerprint of the rulebook, with what is taken from {@code sources}
     */
    public record Rules(String version, RuleSources sources) {}

    /** Returns a repetition of this run. */
    public RunSpecification again(String newAttempt) {
        return new RunSpecification(input, rules, asOf, workbook, outputs, newAttempt, process);
    }

    /** Returns this run, done by a process. */
    public RunSpecification by(String newProcess) {
        return new RunSpecification(input, rules, asOf, workbook, outputs, attempt, newProcess);
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
}
