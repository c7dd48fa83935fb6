package org.hsproster.batch.output;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The file or files of one output of a run. They are written under a hidden name until the run is published; where a
 * process dies, another one knows them.
 */
public interface OutputFiles {

    /** Returns the file or folder that a user is shown. */
    Path path();

    /** Puts the files into place. Where that was done before, does nothing. */
    void publish();

    /** Removes what is not published. */
    void discard();

    /** Tests whether as many files or entries as a run has written are still there. */
    boolean holds(int count);

    /** Returns the published files that are there. */
    Stream<Path> published();

    /** Tests whether another run that writes to the same path replaces this output as a whole. */
    boolean isReplacedAsAWhole();

    /** Removes what was recorded about published files that are gone. */
    default void forget() {}
}
