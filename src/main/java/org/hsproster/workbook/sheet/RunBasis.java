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
 * @param drafts those that it makes beside the workbook
 */
public record RunBasis(LocalDate asOf, Rulebook rulebook, List<InputFile> files, Edition edition, DraftLinks drafts) {

    public RunBasis {
        files = List.copyOf(files);
    }

    /** Returns the basis of a workbook that lies in another folder than the one of the run. */
    public RunBasis withoutDrafts() {
        return new RunBasis(asOf, rulebook, files, edition, DraftLinks.none());
    }
}
