package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterCells;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.spreadsheet.Password;
import org.hsproster.workbook.sheet.RunBasis;

/**
 * Opens the workbooks that a run writes about one roster.
 *
 * @param sheets those that hold the roster
 * @param notes what HR has written in an earlier copy, if the roster is one; people take theirs as they are read
 * @param password opens the roster if it is protected; the workbooks are then protected with it, too
 */
public record Workbooks(
        List<RosterSheet> sheets, HrNotes notes, Texts texts, RunBasis run, Optional<Password> password) {

    /**
     * Opens a workbook about all people: a copy of the user's own, or a new one for readers who may not see all of
     * that.
     */
    public PeopleWorkbook whole(Path target) throws IOException, UnreadableRosterException {
        return run.edition() == Edition.FULL
                ? RosterAnnotator.open(sheets, notes, texts, run, password, target)
                : managers().open(target);
    }

    /** Opens a workbook for each group of people. */
    public PeopleWorkbook split(Split by, Path folder) throws UnreadableRosterException {
        return new SplitWorkbooks(by, run.edition() == Edition.FULL ? extracts() : managers(), folder);
    }

    private GroupWorkbooks extracts() throws UnreadableRosterException {
        AllColumns columns = new AllColumns(sheets, RosterCells.open(sheets, password));
        return new ExtractWorkbooks(roster(), columns, texts, run.withoutDrafts(), protection());
    }

    private GroupWorkbooks managers() {
        return new ManagerWorkbooks(texts, run.asOf(), protection());
    }

    private Path roster() {
        return sheets.get(0).file();
    }

    private Optional<Password> protection() {
        return password.filter(given -> WorkbookSource.asksForPassword(roster()));
    }
}
