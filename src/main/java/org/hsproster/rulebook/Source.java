package org.hsproster.rulebook;

import java.util.Optional;

/**
 * The source of a rule.
 *
 * @param lawId id of the law in e-Gov
 * @param provision down to the row of the table
 * @param link https
 */
public record Source(Optional<String> lawId, String title, String provision, String link) {

    /** Returns title and provision on one line. */
    public String citation() {
        return title + ", " + provision;
    }
}
