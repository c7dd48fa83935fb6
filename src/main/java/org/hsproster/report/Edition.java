package org.hsproster.report;

/** The readers that a workbook is for. */
public enum Edition {
    /** All columns and sheets, for HR. */
    FULL,
    /** The people to act on and their dates, without a cause: see {@link ManagedPerson}. */
    MANAGER
}
