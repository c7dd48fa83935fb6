package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.ManagedPerson;

/**
 * A person in a workbook for managers.
 *
 * @param row of the person on the sheet with all people (1-based)
 */
record ManagerRow(ManagedPerson person, int row) {

    /** The nearest deadline first, then the most urgent outlook. */
    static final Comparator<ManagerRow> MOST_URGENT_FIRST = Comparator.comparing(
                    (ManagerRow row) -> row.deadline().orElse(LocalDate.MAX))
            .thenComparing(row -> row.person().outlook(), Outlook.mostUrgentFirst());

    Optional<LocalDate> deadline() {
        return person.urgency().deadline();
    }

    boolean isToActOn() {
        return person.urgency().isToActOn();
    }
}
