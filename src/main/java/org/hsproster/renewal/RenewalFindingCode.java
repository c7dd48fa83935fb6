package org.hsproster.renewal;

import org.hsproster.employee.FindingCode;

/** What an assessment can find about the facts themselves. */
enum RenewalFindingCode implements FindingCode {
    /** Neither the status nor a column says イ, ロ or ハ; sheet B was used. */
    CATEGORY_ASSUMED(Severity.WARNING),
    /** HSP (i) is granted for five years, and the roster says something else. */
    PERIOD_OF_STAY_UNUSUAL(Severity.WARNING),
    /** The planned date lies outside the days on which it can be filed. */
    PLANNED_FILING_DATE_OUTSIDE_WINDOW(Severity.WARNING),
    /** The requirements are not met on the planned date. */
    PLANNED_FILING_DATE_FAILS(Severity.WARNING),
    /** The day of filing cannot be that of the coming renewal, and is taken as not recorded. */
    FILED_ON_NOT_COUNTED(Severity.INFO),
    /** A fact without which nothing can be said is not recorded. */
    REQUIRED_FACT_MISSING(Severity.ERROR),
    /** A designated university and another institution answer to the name. */
    DESIGNATED_UNIVERSITY_AMBIGUOUS(Severity.WARNING),
    /** Names that stand for no licence or examination that counts, as far as the register knows. */
    LICENCE_NOT_KNOWN(Severity.WARNING),
    /** A remuneration that rests on an assumption lies within one percent of an amount that points turn on. */
    REMUNERATION_NEAR_BOUND(Severity.WARNING),
    /** Nothing can be counted without the birth date. */
    NOT_SCORED_WITHOUT_BIRTH_DATE(Severity.WARNING),
    /** Less pay than HSP (i) asks for, where the law asks for no amount. */
    LOW_REMUNERATION(Severity.WARNING),
    /** The duties are recorded as not related to the field of study. */
    DUTIES_UNRELATED(Severity.WARNING),
    /** Works at the site of a client. */
    DISPATCH_WORK(Severity.INFO),
    /** The contract ends within the months of the yardstick, or before the period of stay does. */
    SHORT_CONTRACT(Severity.WARNING),
    /** Hired after the last permission, without the 14-day notification on record. */
    NOTIFICATION_MISSING(Severity.WARNING),
    /** Words in the duties that speak of simple labour. */
    SIMPLE_LABOUR(Severity.WARNING);

    private final Severity severity;

    RenewalFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
