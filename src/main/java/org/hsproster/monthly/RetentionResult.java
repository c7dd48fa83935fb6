package org.hsproster.monthly;

import org.hsproster.batch.Purge;
import org.hsproster.batch.PurgePlan;

/** The result of removing runs older than the retention period. */
public sealed interface RetentionResult {

    /** Removed as planned, with their files. */
    record Done(PurgePlan plan, Purge.Removed removed) implements RetentionResult {}

    /** Not all removed; the next run tries again. */
    record Failed(RuntimeException cause) implements RetentionResult {}

    /**
     * Removed by a process that may be another one.
     *
     * @param jobs as in {@link Purge.Removed}
     */
    record Counted(int runs, int jobs, int files) implements RetentionResult {

        static Counted of(Purge.Removed removed) {
            return new Counted(
                    removed.runs().size(), removed.jobs(), removed.files().size());
        }
    }
}
