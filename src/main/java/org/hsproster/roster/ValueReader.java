package org.hsproster.roster;

import org.hsproster.employee.Reported;

/**
 * Reads the cells of one kind. Never throws: what cannot be read is reported as such, with a finding.
 *
 * @param <T> what the cells mean
 */
interface ValueReader<T> {

    /** The value of a cell that is not blank. */
    Reported<T> read(RawCell cell, CellNotes notes);
}
