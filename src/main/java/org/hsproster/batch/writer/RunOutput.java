package org.hsproster.batch.writer;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.UnreadableRosterException;

/**
 * An output of a run. What it writes is not visible before it is published. Files can be published and discarded
 * without beginning again, since another process may have written them.
 */
interface RunOutput extends Closeable {

    /** Begins to write, once the sheets of the roster are known. */
    void begin(RunStart start) throws IOException, UnreadableRosterException;

    /** Adds people, in the order of the roster. */
    void add(List<AssessedEntry> people) throws IOException, UnreadableRosterException;

    /** Finishes what was written, once all people are added. */
    void finish(RunEnd end) throws IOException, UnreadableRosterException;

    /** Makes the output visible. Where that was done before, does nothing. */
    void publish();

    /** Removes what is not published. */
    void discard();

    /** Releases what writing needs, whether it was finished or not. */
    @Override
    void close();
}
