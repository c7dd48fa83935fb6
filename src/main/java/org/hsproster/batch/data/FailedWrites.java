package org.hsproster.batch.data;

import java.io.IOException;
import java.util.Optional;
import org.hsqldb.lib.SimpleLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the place of the event log of HSQLDB, which is the only place where a failed write is told: the commit that
 * needed it is reported as done.
 */
final class FailedWrites extends SimpleLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailedWrites.class);

    private volatile @Nullable Throwable first;

    FailedWrites() {
        super(null, LOG_NONE, false);
    }

    /** Returns the first failure; empty where everything was written. */
    Optional<Throwable> first() {
        return Optional.ofNullable(first);
    }

    @Override
    public synchronized void logContext(int level, String message) {
        note(level, message, null);
    }

    @Override
    public synchronized void logContext(@Nullable Throwable failure, String message, int level) {
        note(level, message, failure);
    }

    private void note(int level, String message, @Nullable Throwable failure) {
        if ((level == LOG_ERROR || level == LOG_WARNING) && first == null) {
            first = failure == null ? new IOException(message) : failure;
            LOG.error("the database could not be written", first);
        }
    }
}
