package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.batch.RunOutcome;

/** What became of one roster of the inbox. */
public sealed interface Handled {

    Path roster();

    /** Assessed, and put away. */
    record Done(Path roster, RunOutcome outcome, Path archived) implements Handled {}

    /** Cannot be read, and stays in the inbox. */
    record Unreadable(Path roster, RunOutcome outcome) implements Handled {}

    /** Something else went wrong; stays in the inbox. */
    record Failed(Path roster, Exception failure) implements Handled {}

    /** Somebody is still writing it; stays for the next run. */
    record Unfinished(Path roster) implements Handled {}
}
