package org.hsproster.history;

import org.hsproster.employee.FindingCode;

/** What only the comparison with earlier runs can find about the facts. */
enum HistoryFindingCode implements FindingCode {
    /** The same number of years of experience for a year or longer. The value is the day since when. */
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
