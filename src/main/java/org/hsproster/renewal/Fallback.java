package org.hsproster.renewal;

import java.util.Optional;
import org.hsproster.employee.StatusOfResidence;

/**
 * A status to change to if HSP (i) cannot be extended, according to the recorded facts; never a decision.
 *
 * @param open whether it looks open; empty if the facts that determine it are not recorded
 */
public record Fallback(StatusOfResidence status, Optional<Boolean> open, Reason because) {

    @Override
    public String toString() {
        return status.name();
    }
}
