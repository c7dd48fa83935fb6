package org.hsproster.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;

/**
 * The change of a person's outlook since the earlier run.
 *
 * @param before the outlook then; empty if the person was not in that run
 * @param causes of the change, which may be several; none if nothing is better or worse
 */
public record OutlookChange(Kind kind, Optional<Before> before, Set<Cause> causes) {

    /** How the outlook compares with the earlier one. */
    public enum Kind {
        /** There is no earlier run. */
        FIRST,
        NEW,
        WORSE,
        BETTER,
        SAME
    }

    /** A cause of a better or worse outlook. */
    public enum Cause {
        /** The person has moved to another employer of the roster. */
        EMPLOYER,
        /** A later end of the stay is recorded, since an extension was granted. */
        EXTENSION,
        /** A birthday between the two runs took points. */
        BIRTHDAY,
        /** Practical experience gives other points. */
        EXPERIENCE,
        /** The recorded remuneration has changed. */
        PAY,
        /** Other recorded facts that give points have changed: degrees, languages, licences, those of the employer. */
        EVIDENCE,
        /** Something else in the record has changed: dates, the status, the birth date. */
        DATA,
        /** Another version of the rules was applied. */
        RULES,
        /** None of these, but time has passed. */
        TIME
    }

    /**
     * What the earlier run found.
     *
     * @param pointsAtFiling empty if they could not be counted
     * @param expiresOn the end of the stay
     * @param caseState how far the application was; empty if there was no case then, or the run did not know it
     */
    public record Before(
            Outlook outlook,
            OptionalInt pointsAtFiling,
            Optional<LocalDate> expiresOn,
            Optional<CaseState> caseState) {}

    public OutlookChange {
        causes = causes.isEmpty() ? Set.of() : EnumSet.copyOf(causes);
    }

    static OutlookChange without(Kind kind) {
        return new OutlookChange(kind, Optional.empty(), Set.of());
    }

    /** Returns the change of a person in the first run of a roster. */
    public static OutlookChange first() {
        return without(Kind.FIRST);
    }

    /** Returns the change of a person who was not in the earlier run. */
    public static OutlookChange ofNewcomer() {
        return without(Kind.NEW);
    }
}
