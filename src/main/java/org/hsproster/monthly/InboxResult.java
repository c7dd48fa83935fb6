package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.batch.request.RunOutcome;

/** The result for one roster of the inbox. */
public sealed interface InboxResult {

    Path roster();

    /** Assessed, and moved to the archive. */
    record Done(Path roster, RunOutcome outcome, Path archived) implements InboxResult {}

    /** Could not be read; it stays in the inbox. */
    record Unreadable(Path roster, RunOutcome outcome) implements InboxResult {}

    /** Failed for another reason; it stays in the inbox. */
    record Failed(Path roster, Exception failure) implements InboxResult {}

    /** Still being written or open in a program; it stays for the next run. */
    record Unfinished(Path roster) implements InboxResult {}
}
