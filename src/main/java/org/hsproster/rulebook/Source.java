package org.hsproster.rulebook;

import java.util.Optional;

/**
 * Where a rule stands.
 *
 * @param lawId e-Gov's id of the law
 * @param provision down to the row of the table
 * @param link https
 */
public record Source(Optional<String> lawId, String title, String provision, String link) {

    /** Title and provision in one line. */
    public String citation() {
        return title + ", " + provision;
    }
}
