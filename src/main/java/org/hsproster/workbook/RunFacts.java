package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.rulebook.Rulebook;

/**
 * What holds for every row of a run.
 *
 * @param rulebook the rules that were applied
 * @param files everything that was read for it, the roster first
 */
public record RunFacts(LocalDate asOf, Rulebook rulebook, List<ReadFile> files) {

    public RunFacts {
        files = List.copyOf(files);
    }
}
