package org.hsproster.renewal;

import java.util.Optional;
import org.hsproster.employee.StatusOfResidence;

/**
 * A status to change to where HSP (i) cannot be extended: what the recorded facts say, never a decision.
 *
 * @param open whether it looks open; empty where the facts that would tell are not recorded
 */
public record Fallback(StatusOfResidence status, Optional<Boolean> open, Reason because) {

    @Override
    public String toString() {
        return status.name();
    }
}
