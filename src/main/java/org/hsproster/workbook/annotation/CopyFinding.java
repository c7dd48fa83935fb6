package org.hsproster.workbook.annotation;

import org.hsproster.employee.FindingCode;

/** A finding about the annotated copy itself. */
public enum CopyFinding implements FindingCode {
    /** A filter of the user was left as it is, so it does not cover the added columns. */
    FILTER_KEPT(Severity.INFO),
    /** The user's workbook has macros, which the copy leaves out. */
    MACROS_LEFT_OUT(Severity.INFO),
    /** The user's workbook takes values from other files, which the copy does not update. */
    LINKS_NOT_FOLLOWED(Severity.INFO),
    /** A column that HR had added to the action list of an earlier copy was not carried over. */
    COLUMN_OF_ACTIONS_LEFT_OUT(Severity.WARNING),
    /** The user has changed the header of an added column, which becomes a column of the user. */
    ADDED_COLUMN_RENAMED(Severity.WARNING),
    /** The user had written in added columns, which were replaced. */
    CELLS_IN_ADDED_COLUMNS(Severity.WARNING),
    /** No more comments could be added to the sheet. Their texts are on other sheets, too. */
    COMMENTS_LEFT_OUT(Severity.INFO);

    private final Severity severity;

    CopyFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
