package org.hsproster.workbook;

import java.util.Optional;
import org.hsproster.report.AssessedEntry;

/** A report sheet that hears of people one by one, in the order of the roster, and is finished when all have come. */
interface PeopleSheet {

    /**
     * Takes in one person.
     *
     * @param breakdown where the person's points stand item by item
     */
    void add(AssessedEntry person, Optional<CellPlace> breakdown);

    void finish();
}
