package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;

/** The day by which somebody has to be acted on. */
final class Deadline {

    private Deadline() {}

    /** Last safe day, else expiry; today where the work itself has to wait. */
    static Optional<LocalDate> of(AssessedEntry person, LocalDate asOf) {
        return person.assessment().outlook() == Outlook.EMPLOYER_CHANGED
                ? Optional.of(asOf)
                : person.assessment().lastSafeFilingDate().or(() -> AddedColumn.expiry(person));
    }
}
