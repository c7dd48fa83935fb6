package org.hsproster.monthly;

import org.hsproster.batch.Purge;

/** The result of removing runs older than the retention period. */
public sealed interface RetentionResult {

    /** Removed, with their files. */
    record Done(Purge.Removed removed) implements RetentionResult {}

    /** Not all removed; the next run tries again. */
    record Failed(RuntimeException cause) implements RetentionResult {}
}
