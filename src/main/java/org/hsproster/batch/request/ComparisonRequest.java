package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.comparison.FactChanges;

/**
 * A request to compare the answers for rosters before and after a change.
 *
 * @param rules sources that replace rules of the program after the change
 * @param changes of facts
 */
public record ComparisonRequest(
        RosterInputs inputs, RuleSources rules, FactChanges changes, LocalDate asOf, Outputs outputs) {

    /**
     * Where the comparison is written.
     *
     * @param folder of the workbooks; created where it is missing
     * @param results the document over all rosters
     * @param language without it, that of the roster's headers
     */
    public record Outputs(Path folder, Optional<Path> results, Optional<Locale> language) {}
}
