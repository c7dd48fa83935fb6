package org.hsproster.workbook.sheet;

import java.util.Optional;
import org.hsproster.report.AssessedEntry;
import org.hsproster.workbook.cell.LinkTarget;

/** A report sheet to which people are added one by one, in the order of the roster. */
public interface PeopleSheet {

    /**
     * Adds a person.
     *
     * @param breakdown where the person's points are shown item by item
     */
    void add(AssessedEntry person, Optional<LinkTarget> breakdown);

    void finish();
}
