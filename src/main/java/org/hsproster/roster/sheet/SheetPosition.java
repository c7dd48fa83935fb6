package org.hsproster.roster.sheet;

import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.spreadsheet.CellAddress;

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

    /** Returns the A1 address of the cell of a column. */
    public String cell(ColumnHeader column) {
        return CellAddress.of(column.index(), row);
    }
}
