package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.report.Edition;
import org.hsproster.rulebook.Rulebook;

/**
 * What is the same for all rows of a run.
 *
 * @param rulebook the rules that were applied
 * @param files everything that was read for it, the roster first
 * @param edition for whom its workbooks are
 */
public record RunBasis(LocalDate asOf, Rulebook rulebook, List<InputFile> files, Edition edition) {

    public RunBasis {
        files = List.copyOf(files);
    }
}
