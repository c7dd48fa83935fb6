package org.hsproster.employee;

/** How far the application for an extension or change is, as HR records it. */
public enum CaseState {
    NOT_STARTED,
    /** HR has asked for papers; nothing is filed. */
    PAPERS_REQUESTED,
    FILED,
    GRANTED,
    REFUSED
}
