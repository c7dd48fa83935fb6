package org.hsproster.employee;

/** The state of the application for an extension or change, as recorded by HR. */
public enum CaseState {
    NOT_STARTED,
    /** HR has requested documents; nothing is filed. */
    PAPERS_REQUESTED,
    /** Every document is there; nothing is filed. */
    READY,
    FILED,
    GRANTED,
    REFUSED
}
