package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.RunSummary;
import org.hsproster.roster.finding.LocatedFinding;

/** A listener that follows a run. */
@FunctionalInterface
public interface RunProgress {

    /** Called from time to time with the number of rows of {@code roster} that are assessed. */
    void assessed(Path roster, long rows);

    /** Called with the approximate number of rows of {@code roster}, where that is known before the last one. */
    default void expected(Path roster, long rows) {}

    /** Called with the next people of the roster, in its order. The run may still fail. */
    default void people(List<AssessedEntry> people) {}

    /**
     * Called once all people are assessed.
     *
     * @param problems about the roster as a whole
     */
    default void finished(RunSummary summary, List<LocatedFinding> problems, Comparison comparison) {}

    /**
     * Called when the workbook has its final name. The run is complete once this has returned: one that is killed
     * before is done again, under the same number where it is the same run.
     */
    default void published(long run, Path workbook) {}
}
