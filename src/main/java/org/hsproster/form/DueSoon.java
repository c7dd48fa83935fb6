package org.hsproster.form;

import java.time.LocalDate;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.report.AssessedEntry;

/** Those whose application is to be prepared now. */
public final class DueSoon {

    /** Papers from former employers, universities and abroad take months; earlier, facts still change. */
    private static final int MONTHS_AHEAD = 6;

    private DueSoon() {}

    /** Tests whether a person holds HSP (i), and the filing window is open or opens soon. */
    public static boolean includes(AssessedEntry person, LocalDate asOf) {
        return isHolder(person, StatusOfResidence.Nature.HSP_I) && opensSoon(person, asOf);
    }

    /** Tests whether the filing window is open, or opens within the months that the papers take. */
    public static boolean opensSoon(AssessedEntry person, LocalDate asOf) {
        return person.assessment()
                .window()
                .map(FilingWindow::opensOn)
                .filter(opensOn -> !opensOn.isAfter(asOf.plusMonths(MONTHS_AHEAD)))
                .isPresent();
    }

    /** Tests whether the recorded status is of a kind. */
    public static boolean isHolder(AssessedEntry person, StatusOfResidence.Nature nature) {
        return person.entry()
                .employee()
                .confirmed(Fact.STATUS_OF_RESIDENCE)
                .filter(status -> status.nature() == nature)
                .isPresent();
    }
}
