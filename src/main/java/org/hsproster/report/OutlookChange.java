package org.hsproster.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.renewal.Outlook;

/**
 * How somebody stands against the run before.
 *
 * @param before how the person stood then; empty where nobody knew the person
 * @param causes what it comes from, several may hold; none where nothing is better or worse
 */
public record OutlookChange(Kind kind, Optional<Before> before, Set<Cause> causes) {

    /** What there is to be told. */
    public enum Kind {
        /** There is no run to compare with. */
        FIRST,
        NEW,
        WORSE,
        BETTER,
        SAME
    }

    /** What can make somebody stand better or worse. */
    public enum Cause {
        /** A birthday between the two runs, and what it took. */
        BIRTHDAY,
        /** Another award for practical experience. */
        EXPERIENCE,
        /** Another remuneration is on record. */
        PAY,
        /** Other facts that give points are on record: degrees, languages, licences, the employer's. */
        EVIDENCE,
        /** Something else of the record is another: dates, the status, the birth date. */
        DATA,
        /** Another version of the rules was applied. */
        RULES,
        /** None of these: days have passed. */
        TIME
    }

    /** Outlook and points at filing, where they could be counted, of the run before. */
    public record Before(Outlook outlook, OptionalInt pointsAtFiling) {}

    public OutlookChange {
        causes = causes.isEmpty() ? Set.of() : EnumSet.copyOf(causes);
    }

    static OutlookChange without(Kind kind) {
        return new OutlookChange(kind, Optional.empty(), Set.of());
    }

    /** Of somebody in the first run of a roster. */
    public static OutlookChange first() {
        return without(Kind.FIRST);
    }

    /** Of somebody whom the run before did not know. */
    public static OutlookChange ofNewcomer() {
        return without(Kind.NEW);
    }

    /** The same without its causes, which tell of pay and birthdays. */
    public OutlookChange withoutCauses() {
        return new OutlookChange(kind, before, Set.of());
    }
}
