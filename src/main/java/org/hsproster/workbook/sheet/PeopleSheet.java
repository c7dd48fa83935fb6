package org.hsproster.workbook.sheet;

import java.util.Optional;
import org.hsproster.report.AssessedEntry;
import org.hsproster.workbook.cell.LinkTarget;

/** A report sheet that hears of people one by one, in the order of the roster, and is finished when all have come. */
public interface PeopleSheet {

    /**
     * Takes in one person.
     *
     * @param breakdown where the person's points stand item by item
     */
    void add(AssessedEntry person, Optional<LinkTarget> breakdown);

    void finish();
}
