package org.hsproster.renewal;

import java.util.Comparator;

/** What a row of a roster comes to: one word for one person, decided in the order of the contract, first match wins. */
public enum Outlook {
    LEFT(Severity.GREY),
    NOT_FOREIGN(Severity.GREY),
    NO_RENEWAL(Severity.GREY),
    EXPIRED(Severity.RED),
    NEEDS_DATA(Severity.AMBER),
    OUT_OF_SCOPE(Severity.GREY),
    EMPLOYER_CHANGED(Severity.RED),
    AT_RISK(Severity.RED),
    FILE_EARLY(Severity.AMBER),
    FILE_LATE(Severity.AMBER),
    FILE_BETWEEN(Severity.AMBER),
    WATCH(Severity.YELLOW),
    SAFE(Severity.GREEN),
    CANDIDATE(Severity.BLUE),
    NOT_ELIGIBLE(Severity.GREY);

    /** How urgent an outlook is, from the most urgent down. */
    public enum Severity {
        RED,
        AMBER,
        YELLOW,
        BLUE,
        GREEN,
        GREY
    }

    private final Severity severity;

    Outlook(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Returns the order in which outlooks are told: by severity, then as the contract lists them. */
    public static Comparator<Outlook> mostUrgentFirst() {
        return Comparator.comparing(Outlook::severity).thenComparing(Comparator.naturalOrder());
    }

    /** Tests whether somebody has to do something about this person now. */
    public boolean isToActOn() {
        return severity == Severity.RED || severity == Severity.AMBER;
    }

    /** Tests whether points are counted for somebody of whom that is said; they need not decide it. */
    boolean hasPoints() {
        return this != LEFT && this != NOT_FOREIGN && this != NO_RENEWAL;
    }
}
