package org.hsproster.renewal.fact;

import org.hsproster.employee.FindingCode;

/** The findings about the facts themselves. */
public enum RenewalFindingCode implements FindingCode {
    /** Neither the status nor a column has イ, ロ or ハ; all sheets were counted. */
    CATEGORY_NOT_RECORDED(Severity.INFO),
    /** The status and the column have different letters; both sheets were counted. */
    CATEGORY_CONTRADICTED(Severity.WARNING),
    /** A Japanese nationality together with a status of residence. */
    STATUS_OF_JAPANESE_NATIONAL(Severity.WARNING),
    /** Leaves before the day to file on. */
    LEAVES_BEFORE_FILING(Severity.WARNING),
    /** HSP (i) is granted for five years, and the roster says something else. */
    PERIOD_OF_STAY_UNUSUAL(Severity.WARNING),
    /** The planned date is outside the days on which it can be filed. */
    PLANNED_FILING_DATE_OUTSIDE_WINDOW(Severity.WARNING),
    /** The requirements are not met on the planned date. */
    PLANNED_FILING_DATE_FAILS(Severity.WARNING),
    /** The day of filing cannot be that of the coming renewal, and does not count. */
    FILED_ON_NOT_COUNTED(Severity.INFO),
    /** The state beside a day of filing is not clear, so the filing does not count. */
    FILED_ON_BESIDE_UNCLEAR_STATE(Severity.WARNING),
    /** A day of filing counts, and the state says that the application is not filed yet. */
    CASE_STATE_BEFORE_FILING(Severity.WARNING),
    /** Recorded as filed, without a day, when the coming renewal cannot be filed. */
    FILED_WITHOUT_DAY(Severity.WARNING),
    /** No expiry is recorded, and the validity of the card is used instead. */
    CARD_STANDS_FOR_EXPIRY(Severity.WARNING),
    /** The card ends before the period of stay on record. */
    CARD_ENDS_BEFORE_EXPIRY(Severity.WARNING),
    /** Younger or older than working age. */
    IMPLAUSIBLE_BIRTH_DATE(Severity.ERROR),
    /** The experience began before working age. */
    IMPLAUSIBLE_EXPERIENCE(Severity.WARNING),
    /** The expiry is later than a period of stay of HSP (i) allows. */
    IMPLAUSIBLE_EXPIRY(Severity.ERROR),
    /** The last permission is after the run or after the expiry. */
    IMPLAUSIBLE_PERMISSION(Severity.WARNING),
    /** Permission and period of stay do not add up to the expiry. */
    PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY(Severity.WARNING),
    /** More than is usually paid on sheets A and B. */
    IMPLAUSIBLE_REMUNERATION(Severity.WARNING),
    /** More kinds of research achievements than the table has. */
    IMPLAUSIBLE_RESEARCH(Severity.WARNING),
    /** A Japanese degree without a degree. */
    JAPANESE_DEGREE_WITHOUT_DEGREE(Severity.WARNING),
    /** A designated university without a degree. */
    UNIVERSITY_WITHOUT_DEGREE(Severity.WARNING),
    /** A required fact is not recorded. */
    REQUIRED_FACT_MISSING(Severity.ERROR),
    /** Employer and designated organization are the same, but one name contains more: a branch, a former name. */
    EMPLOYER_NAMED_OTHERWISE(Severity.INFO),
    /** The names do not show whether employer and designated organization are the same. */
    EMPLOYER_TO_CHECK(Severity.WARNING),
    /** A designated university and another institution have the name. */
    DESIGNATED_UNIVERSITY_AMBIGUOUS(Severity.WARNING),
    /** A partner school of Innovative Asia, to be checked with the ministry's list. */
    PARTNER_SCHOOL(Severity.WARNING),
    /** A university of the Top Global University project, of which it is not settled whether it still counts. */
    TOP_GLOBAL_UNIVERSITY(Severity.WARNING),
    /** A university that is on no list as it is written. */
    DESIGNATED_UNIVERSITY_NOT_FOUND(Severity.INFO),
    /** The column of designated universities contradicts the list. */
    DESIGNATED_UNIVERSITY_NOT_AS_LISTED(Severity.WARNING),
    /** Names of licences or examinations that are not in the register. */
    LICENCE_NOT_KNOWN(Severity.WARNING),
    /** An assumed remuneration is within one percent of an amount that points depend on. */
    REMUNERATION_NEAR_BOUND(Severity.WARNING),
    /** Nothing can be counted without the birth date. */
    NOT_SCORED_WITHOUT_BIRTH_DATE(Severity.WARNING),
    /** Less pay than HSP (i) requires, where the law requires no amount. */
    LOW_REMUNERATION(Severity.WARNING),
    /** Low pay of an employee on leave, without the expected pay after return. */
    PAY_ON_LEAVE(Severity.WARNING),
    /** The duties are recorded as not related to the field of study. */
    DUTIES_UNRELATED(Severity.WARNING),
    /** Works at the site of a client. */
    DISPATCH_WORK(Severity.INFO),
    /** The contract ends within the limit in months, or before the period of stay. */
    SHORT_CONTRACT(Severity.WARNING),
    /** Hired after the last permission, without a recorded 14-day notification. */
    NOTIFICATION_MISSING(Severity.WARNING),
    /** Words in the duties that indicate simple labour. */
    SIMPLE_LABOUR(Severity.WARNING),
    /** The criteria of Business Manager are not recorded as met. */
    BASE_STATUS_CRITERIA(Severity.INFO),
    /** A change to Engineer/Humanities requires a proof of language with an employer of this category. */
    LANGUAGE_PROOF(Severity.INFO),
    /** Resident tax is recorded as not paid. */
    RESIDENT_TAX_UNPAID(Severity.WARNING),
    /** Health insurance or pension is recorded as not paid. */
    SOCIAL_INSURANCE_UNPAID(Severity.WARNING),
    /** Abroad for more than half of the months since the permission. */
    LONG_ABSENCE(Severity.WARNING);

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
