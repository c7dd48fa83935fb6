package org.hsproster.monthly;

import org.hsproster.batch.Purge;
import org.hsproster.batch.PurgePlan;

/** The result of removing runs older than the retention period. */
public sealed interface RetentionResult {

    /** Removed as planned, with their files. */
    record Done(PurgePlan plan, Purge.Removed removed) implements RetentionResult {}

    /** Not all removed; the next run tries again. */
    record Failed(RuntimeException cause) implements RetentionResult {}
}
