package org.hsproster.workbook.sheet;

import java.util.Optional;
import java.util.function.Supplier;
import org.hsproster.report.AssessedEntry;

/** Where the drafts of the form are that a run makes beside the workbook. */
@FunctionalInterface
public interface DraftLinks {

    /**
     * Receives each person of the run, in order, and returns where the address of the draft can be had after the last
     * person; it is relative to the workbook, and empty for a person without a draft.
     */
    Supplier<Optional<String>> add(AssessedEntry person);

    /** Returns the links of a run that makes no drafts. */
    static DraftLinks none() {
        return person -> Optional::empty;
    }
}
