package org.hsproster.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.output.WorkbookOutput;

/** One or several workbooks to which people are added one by one, in the order of the roster. */
public interface PeopleWorkbook extends Closeable {

    /**
     * Adds a person.
     *
     * @throws UnreadableRosterException if the roster has been changed since it was read
     */
    void add(AssessedEntry person) throws IOException, UnreadableRosterException;

    /**
     * Writes the files.
     *
     * @param problemsOfRoster about sheets and columns; those of a row came with its entry
     * @param comparison of this run with an earlier one
     * @return the hash of each file, as {@link WorkbookOutput#write} returns it
     * @throws UnreadableRosterException if the roster has no room for what is to be added
     */
    List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison)
            throws IOException, UnreadableRosterException;
}
