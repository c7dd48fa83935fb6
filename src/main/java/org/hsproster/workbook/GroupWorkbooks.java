package org.hsproster.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.UnreadableRosterException;

/** Opens the workbooks of the groups of people of one roster. */
interface GroupWorkbooks extends Closeable {

    /** Tests whether the readers may see a person at all. */
    boolean shows(AssessedEntry person);

    PeopleWorkbook open(Path target) throws IOException, UnreadableRosterException;

    @Override
    void close();
}
