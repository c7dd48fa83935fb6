package org.hsproster.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.output.WorkbookOutput;

/** A workbook, or several, that hear of people one by one, in the order of the roster. */
public interface PeopleWorkbook extends Closeable {

    /**
     * Adds a person.
     *
     * @throws UnreadableRosterException where the roster has changed into something else since it was read
     */
    void add(AssessedEntry person) throws IOException, UnreadableRosterException;

    /**
     * Writes what there is.
     *
     * @param problemsOfRoster about sheets and columns; those of a row came with its entry
     * @param comparison what the people were compared with
     * @return the hash of each file, as {@link WorkbookOutput#write} tells it
     * @throws UnreadableRosterException where the roster has no room for what is to be added
     */
    List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison)
            throws IOException, UnreadableRosterException;
}
