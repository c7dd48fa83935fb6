package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.batch.request.RunOutcome;

/** What the assessment of a roster came to, while the roster is still in the inbox. */
sealed interface RosterAssessment {

    /**
     * Assessed, and to be archived.
     *
     * @param state of the file before it was read
     */
    record Complete(Path roster, Inbox.State state, RunOutcome outcome) implements RosterAssessment {}

    /** Not assessed; the roster stays in the inbox. */
    record Incomplete(InboxResult result) implements RosterAssessment {}
}
