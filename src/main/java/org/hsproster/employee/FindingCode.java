package org.hsproster.employee;

/** What a {@link Finding} is about. The name is stable: other programs read it. */
public interface FindingCode {

    /** How much the finding matters. */
    enum Severity {
        /** A fact could not be used. */
        ERROR,
        /** A fact was used with an assumption, or contradicts another. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** Upper snake case, such as {@code UNREADABLE_DATE}. */
    String name();

    Severity severity();

    /**
     * Tests whether it is a question about its values whose answer holds for all the people it is asked about, so that
     * once is enough.
     */
    default boolean isAskedOnce() {
        return false;
    }
}
