package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.DeadlineOrder;
import org.hsproster.report.ManagedPerson;

/**
 * A person in a workbook for managers.
 *
 * @param row of the person on the sheet with all people (1-based)
 */
record ManagerRow(ManagedPerson person, int row) {

    /** Returns the place on the action list, which no points decide. */
    DeadlineOrder.Place place() {
        return new DeadlineOrder.Place(deadline(), person.outlook().severity(), 0);
    }

    Optional<LocalDate> deadline() {
        return person.urgency().deadline();
    }

    boolean isToActOn() {
        return person.urgency().isToActOn();
    }
}
