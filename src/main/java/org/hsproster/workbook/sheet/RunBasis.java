package org.hsproster.workbook.sheet;

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
public record RunBasis(LocalDate asOf, Rulebook rulebook, List<InputFile> files, Edition edition) {

    public RunBasis {
        files = List.copyOf(files);
    }

    /** Tests whether points are told item by item and over time, or no more than the totals around filing. */
    public boolean tellsItems() {
        return edition == Edition.FULL;
    }
}
