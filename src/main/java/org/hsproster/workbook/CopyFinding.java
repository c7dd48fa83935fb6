package org.hsproster.workbook;

import org.hsproster.employee.FindingCode;

/** What the reader of an annotated copy should know about the copy itself. */
enum CopyFinding implements FindingCode {
    /** A filter of the user's was left as it is, so it does not reach our columns. */
    FILTER_KEPT,
    /** The user's workbook has macros, and a copy runs none. */
    MACROS_LEFT_OUT,
    /** The user's workbook takes values from other files, and a copy keeps them as they were. */
    LINKS_NOT_FOLLOWED,
    /** The sheet takes no more comments; what would stand in them is on other sheets, too. */
    COMMENTS_LEFT_OUT,
    /** The copy holds no more than managers need to know. */
    MANAGER_EDITION;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }
}
