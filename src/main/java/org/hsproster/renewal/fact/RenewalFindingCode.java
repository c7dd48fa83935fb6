package org.hsproster.renewal.fact;

import org.hsproster.employee.FindingCode;

/** What an assessment can find about the facts themselves. */
public enum RenewalFindingCode implements FindingCode {
    /** Neither the status nor a column says イ, ロ or ハ; all sheets were counted. */
    CATEGORY_NOT_RECORDED(Severity.INFO),
    /** The status and the column say different letters; both sheets were counted. */
    CATEGORY_CONTRADICTED(Severity.WARNING),
    /** Japanese nationality stands beside a status of residence. */
    STATUS_OF_JAPANESE_NATIONAL(Severity.WARNING),
    /** Leaves before the day to file on. */
    LEAVES_BEFORE_FILING(Severity.WARNING),
    /** HSP (i) is granted for five years, and the roster says something else. */
    PERIOD_OF_STAY_UNUSUAL(Severity.WARNING),
    /** The planned date lies outside the days on which it can be filed. */
    PLANNED_FILING_DATE_OUTSIDE_WINDOW(Severity.WARNING),
    /** The requirements are not met on the planned date. */
    PLANNED_FILING_DATE_FAILS(Severity.WARNING),
    /** The day of filing cannot be that of the coming renewal, and is taken as not recorded. */
    FILED_ON_NOT_COUNTED(Severity.INFO),
    /** No expiry is recorded, and the validity of the card is taken for it. */
    CARD_STANDS_FOR_EXPIRY(Severity.WARNING),
    /** The card ends before the period of stay on record. */
    CARD_ENDS_BEFORE_EXPIRY(Severity.WARNING),
    /** Younger or older than people at work are. */
    IMPLAUSIBLE_BIRTH_DATE(Severity.ERROR),
    /** The experience began before the age of work. */
    IMPLAUSIBLE_EXPERIENCE(Severity.WARNING),
    /** HSP (i) does not reach as far as the expiry. */
    IMPLAUSIBLE_EXPIRY(Severity.ERROR),
    /** The last permission lies after the run or after the expiry. */
    IMPLAUSIBLE_PERMISSION(Severity.WARNING),
    /** Permission and period of stay do not come to the expiry. */
    PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY(Severity.WARNING),
    /** More than what is paid to people on sheets A and B. */
    IMPLAUSIBLE_REMUNERATION(Severity.WARNING),
    /** More kinds of research achievements than the table has. */
    IMPLAUSIBLE_RESEARCH(Severity.WARNING),
    /** A Japanese degree beside a degree that is none. */
    JAPANESE_DEGREE_WITHOUT_DEGREE(Severity.WARNING),
    /** A designated university beside a degree that is none. */
    UNIVERSITY_WITHOUT_DEGREE(Severity.WARNING),
    /** A fact without which nothing can be said is not recorded. */
    REQUIRED_FACT_MISSING(Severity.ERROR),
    /** Employer and designated organization are one, and one of the two names says more: a branch, a former name. */
    EMPLOYER_NAMED_OTHERWISE(Severity.INFO),
    /** The names do not tell whether employer and designated organization are one. */
    EMPLOYER_TO_CHECK(Severity.WARNING),
    /** A designated university and another institution answer to the name. */
    DESIGNATED_UNIVERSITY_AMBIGUOUS(Severity.WARNING),
    /** A partner school of Innovative Asia, to be checked with the ministry's list. */
    PARTNER_SCHOOL(Severity.WARNING),
    /** The column of designated universities says one thing, and the list another. */
    DESIGNATED_UNIVERSITY_NOT_AS_LISTED(Severity.WARNING),
    /** Names that stand for no licence or examination that counts, as far as the register knows. */
    LICENCE_NOT_KNOWN(Severity.WARNING),
    /** A remuneration that rests on an assumption lies within one percent of an amount that points turn on. */
    REMUNERATION_NEAR_BOUND(Severity.WARNING),
    /** Nothing can be counted without the birth date. */
    NOT_SCORED_WITHOUT_BIRTH_DATE(Severity.WARNING),
    /** Less pay than HSP (i) asks for, where the law asks for no amount. */
    LOW_REMUNERATION(Severity.WARNING),
    /** Low pay of an employee on leave, without what is expected after return. */
    PAY_ON_LEAVE(Severity.WARNING),
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

    @Override
    public boolean isAskedOnce() {
        return this == EMPLOYER_TO_CHECK;
    }
}
