package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.batch.request.RunOutcome;

/** What became of one roster of the inbox. */
public sealed interface InboxResult {

    Path roster();

    /** Assessed, and put away. */
    record Done(Path roster, RunOutcome outcome, Path archived) implements InboxResult {}

    /** Cannot be read, and stays in the inbox. */
    record Unreadable(Path roster, RunOutcome outcome) implements InboxResult {}

    /** Something else went wrong; stays in the inbox. */
    record Failed(Path roster, Exception failure) implements InboxResult {}

    /** Somebody is still writing it; stays for the next run. */
    record Unfinished(Path roster) implements InboxResult {}
}
