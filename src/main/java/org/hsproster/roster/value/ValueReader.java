package org.hsproster.roster.value;

import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads cells of one kind. Never throws: an unreadable cell is reported as such, with a finding.
 *
 * @param <T> the type of the values
 */
public interface ValueReader<T> {

    /** Returns the value of a cell that is not blank. */
    Reported<T> read(RawCell cell, CellFindings findings);
}
