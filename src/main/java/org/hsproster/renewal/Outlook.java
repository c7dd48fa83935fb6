package org.hsproster.renewal;

import java.util.Comparator;

/** The outlook of one person. The outlooks are decided in the order of the contract, and the first match counts. */
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

    /** The severity of an outlook, from the most urgent. */
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

    /** Returns the order in which outlooks are shown: by severity, then as in the contract. */
    public static Comparator<Outlook> mostUrgentFirst() {
        return Comparator.comparing(Outlook::severity).thenComparing(Comparator.naturalOrder());
    }

    /** Tests whether the person needs action now. */
    public boolean isToActOn() {
        return severity == Severity.RED || severity == Severity.AMBER;
    }

    /** Tests whether points are counted with this outlook, even if they do not decide it. */
    boolean hasPoints() {
        return this != LEFT && this != NOT_FOREIGN && this != NO_RENEWAL;
    }
}
