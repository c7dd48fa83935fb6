package org.hsproster.roster.value;

import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads the cells of one kind. Never throws: what cannot be read is reported as such, with a finding.
 *
 * @param <T> what the cells mean
 */
public interface ValueReader<T> {

    /** Returns the value of a cell that is not blank. */
    Reported<T> read(RawCell cell, CellFindings notes);
}
