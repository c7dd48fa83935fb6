package org.hsproster.history;

import org.hsproster.employee.FindingCode;

/** Findings about facts that result from the comparison with earlier runs. */
enum HistoryFindingCode implements FindingCode {
    /** The years of experience have been the same for a year or longer. The value is the first day. */
    EXPERIENCE_NOT_UPDATED(Severity.WARNING);

    private final Severity severity;

    HistoryFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
