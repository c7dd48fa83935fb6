package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.report.Edition;
import org.hsproster.rulebook.Rulebook;

/**
 * What holds for every row of a run.
 *
 * @param rulebook the rules that were applied
 * @param files everything that was read for it, the roster first
 * @param edition for whom its workbooks are
 */
public record RunFacts(LocalDate asOf, Rulebook rulebook, List<ReadFile> files, Edition edition) {

    public RunFacts {
        files = List.copyOf(files);
    }

    /** Whether points are told item by item and over time, or no more than the totals around filing. */
    boolean tellsItems() {
        return edition == Edition.FULL;
    }
}
