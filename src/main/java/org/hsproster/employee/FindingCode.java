package org.hsproster.employee;

/** The kind of a {@link Finding}. The name is stable, since other programs read it. */
public interface FindingCode {

    /** The severity of a finding. */
    enum Severity {
        /** A fact could not be used. */
        ERROR,
        /** A fact was used with an assumption, or contradicts another. */
        WARNING,
        /** Information only. */
        INFO
    }

    /** Returns the name in upper snake case, such as {@code UNREADABLE_DATE}. */
    String name();

    Severity severity();

    /**
     * Tests whether the finding is a question about its values, whose answer is the same for all people, so that it
     * needs to be asked only once.
     */
    default boolean isAskedOnce() {
        return false;
    }
}
