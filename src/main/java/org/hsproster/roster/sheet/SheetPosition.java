package org.hsproster.roster.sheet;

import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;

/**
 * A row of a sheet.
 *
 * @param row 1-based, as the spreadsheet shows it
 */
public record SheetPosition(RosterSheet sheet, int row) {

    /** Returns the finding with the cell of this row that caused it. */
    public LocatedFinding locate(Finding finding) {
        return sheet.locate(row, finding);
    }
}
