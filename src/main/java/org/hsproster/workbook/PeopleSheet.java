package org.hsproster.workbook;

import org.hsproster.report.AssessedEntry;

/** A report sheet that hears of people one by one, in the order of the roster, and is finished when all have come. */
interface PeopleSheet {

    void add(AssessedEntry entry);

    void finish();
}
