package org.hsproster.batch;

import java.nio.file.Path;

/** Told how far a run has come. */
@FunctionalInterface
public interface RunProgress {

    /** Called from time to time with the number of rows of {@code roster} that are assessed. */
    void assessed(Path roster, long rows);
}
