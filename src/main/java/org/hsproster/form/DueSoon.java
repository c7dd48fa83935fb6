package org.hsproster.form;

import java.time.LocalDate;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.report.AssessedEntry;

/** The HSP (i) holders whose application is to be prepared now. */
final class DueSoon {

    /** Papers from former employers, universities and abroad take months; earlier, facts still change. */
    private static final int MONTHS_AHEAD = 6;

    private DueSoon() {}

    /** Tests whether the filing window is open, or opens within the months that the papers take. */
    static boolean includes(AssessedEntry person, LocalDate asOf) {
        return isHolder(person)
                && person.assessment()
                        .window()
                        .map(FilingWindow::opensOn)
                        .filter(opensOn -> !opensOn.isAfter(asOf.plusMonths(MONTHS_AHEAD)))
                        .isPresent();
    }

    private static boolean isHolder(AssessedEntry person) {
        return person.entry()
                .employee()
                .confirmed(Fact.STATUS_OF_RESIDENCE)
                .filter(status -> status.nature() == StatusOfResidence.Nature.HSP_I)
                .isPresent();
    }
}
