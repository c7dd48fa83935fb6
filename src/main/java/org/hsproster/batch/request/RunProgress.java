package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.roster.finding.LocatedFinding;

/** Told how far a run has come, and what it comes to. */
@FunctionalInterface
public interface RunProgress {

    /** Called from time to time with the number of rows of {@code roster} that are assessed. */
    void assessed(Path roster, long rows);

    /** About how many rows of {@code roster} there are, where that is known before the last one. */
    default void expected(Path roster, long rows) {}

    /** The next people of the roster, in its order. They may still be told a run that fails. */
    default void told(List<AssessedEntry> people) {}

    /** What is to be said of the roster as a whole, once everybody has been told. */
    default void told(List<LocatedFinding> problems, Comparison comparison) {}

    /**
     * The workbook has its final name. The run is complete once this has returned: one that is killed before is done
     * again, under the same number where it is the same run.
     */
    default void published(long run, Path workbook) {}
}
