package org.hsproster.report;

/** For whom a workbook is. */
public enum Edition {
    /** Everything, for HR. */
    FULL,
    /** Who and by when: no birth date, pay or nationality, and nothing that tells them. */
    MANAGER
}
