package org.hsproster.report;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.renewal.RenewalAssessment;

/** How soon HR has to act on a person. Each person to act on has exactly one priority. */
public enum ActionPriority {
    /** A red outlook, or a deadline that has come. */
    NOW,
    /** A filing in time, or a stay that ends soon. */
    BY_DATE,
    /** Facts are missing, without which there is no answer. */
    DATA_MISSING;

    /** Returns the priority on the day of the assessment; empty for a person who needs no action. */
    public static Optional<ActionPriority> of(RenewalAssessment person, LocalDate asOf) {
        if (!person.urgency().isToActOn()) {
            return Optional.empty();
        }
        boolean isDue = person.urgency()
                .deadline()
                .filter(deadline -> !deadline.isAfter(asOf))
                .isPresent();
        if (isDue || person.outlook().severity() == Severity.RED) {
            return Optional.of(NOW);
        }
        return Optional.of(person.outlook() == Outlook.NEEDS_DATA ? DATA_MISSING : BY_DATE);
    }
}
