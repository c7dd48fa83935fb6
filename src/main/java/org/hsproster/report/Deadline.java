package org.hsproster.report;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;

/** The day by which somebody has to be acted on. */
public final class Deadline {

    private Deadline() {}

    /** Last safe day, else expiry; today where the work itself has to wait. */
    public static Optional<LocalDate> of(AssessedEntry person, LocalDate asOf) {
        return person.assessment().outlook() == Outlook.EMPLOYER_CHANGED
                ? Optional.of(asOf)
                : person.assessment()
                        .lastSafeFilingDate()
                        .or(() -> person.entry().employee().confirmed(Fact.EXPIRES_ON));
    }
}
