package org.hsproster.workbook.annotation;

import org.hsproster.employee.FindingCode;

/** What the reader of an annotated copy should know about the copy itself. */
public enum CopyFinding implements FindingCode {
    /** A filter of the user's was left as it is, so it does not reach our columns. */
    FILTER_KEPT(Severity.INFO),
    /** The user's workbook has macros, and a copy runs none. */
    MACROS_LEFT_OUT(Severity.INFO),
    /** The user's workbook takes values from other files, and a copy keeps them as they were. */
    LINKS_NOT_FOLLOWED(Severity.INFO),
    /** A column that HR had added to the action list of an earlier copy did not come along. */
    COLUMN_OF_ACTIONS_LEFT_OUT(Severity.WARNING),
    /** The user has changed the header of an added column, which stays as the user's own. */
    ADDED_COLUMN_RENAMED(Severity.WARNING),
    /** Something of the user's stood in added columns, which were replaced. */
    CELLS_IN_ADDED_COLUMNS(Severity.WARNING),
    /** The sheet takes no more comments; what would stand in them is on other sheets, too. */
    COMMENTS_LEFT_OUT(Severity.INFO),
    /** The copy holds no more than managers need to know. */
    MANAGER_EDITION(Severity.INFO);

    private final Severity severity;

    CopyFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
