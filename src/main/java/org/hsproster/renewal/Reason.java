package org.hsproster.renewal;

import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;

/**
 * One reason for an outlook. Its values come from the facts and the rulebook, its text from the message bundle.
 *
 * @param values arguments of the message
 */
public record Reason(Code code, List<Object> values) {

    /** The kinds of reasons, with their values. */
    public enum Code {
        /** Date. */
        LEFT_ON,
        LEFT_BY_STATE,
        JAPANESE_NATIONAL,
        NOTHING_FOREIGN_RECORDED,
        /** Nationality, expiry. */
        JAPANESE_WITH_RUNNING_STAY,
        /** Status of residence. */
        NO_PERIOD_OF_STAY,
        /** Status of residence, validity of the card. */
        NO_PERIOD_OF_STAY_BUT_CARD,
        /** Expiry, months of the special period, its last day. */
        EXPIRED,
        REFUSED,
        /** Expiry. */
        GRANTED_WITH_OLD_EXPIRY,
        /** Day of filing. */
        FILED_ON,
        /** Expiry, last day on which a decision can be open. */
        DECISION_OPEN_AFTER_EXPIRY,
        /** Fact. */
        FACT_MISSING,
        /** Fact. */
        FACT_UNREADABLE,
        /** Status of residence. */
        OUT_OF_SCOPE,
        /** Total on the day of the run, required total, employer, designated organization. */
        EMPLOYER_CHANGED,
        /** Employer, designated organization: the names do not show whether they are the same. */
        EMPLOYER_TO_CHECK,
        /** Points that no longer count with the new employer. */
        LOST_WITH_EMPLOYER,
        NOTHING_LOST_WITH_EMPLOYER,
        FORMER_EMPLOYER_NOT_KNOWN,
        /** First and last day of the window, total on the first, required total. */
        PASSES_ON_NO_DAY,
        /** Total on the first day that could pass, required total, possible total, unclear facts. */
        PASSES_ONLY_IF_CLARIFIED,
        /** Total, required total: no remuneration is recorded to prove the minimum. */
        PASSES_IF_REMUNERATION_RECORDED,
        /** Day of filing, total, required total. */
        FAILS_ON_FILING,
        /** Day of filing, total, required total, margin. */
        PASSES_ON_FILING,
        /** The sheets have different results. */
        SHEETS_DIFFER,
        /** Activity, total, day, required total, outlook. */
        ON_SHEET,
        /** First and last passing day, total on the first, required total. */
        PASSES_FROM_TO,
        /** Filing date, total, required total, margin. */
        PASSES_THROUGHOUT,
        /** Filing date, total: exactly the required one. */
        PASSES_WITHOUT_MARGIN,
        /** First failing day after expiry, last day on which a decision can be open. */
        FAILS_WHILE_DECISION_OPEN,
        /** Filing date, total, required total. */
        COULD_CHANGE_TO_HSP,
        /** First day of the window, total, required total. */
        TOO_FEW_FOR_HSP,
        /** Minimum in yen: the confirmed remuneration is below it. */
        REMUNERATION_BELOW_MINIMUM,
        /** Minimum in yen: no confirmed remuneration. */
        REMUNERATION_NOT_KNOWN,
        /** The J-Skip thresholds are met. */
        SPECIAL_HIGHLY_SKILLED,
        /** Day, age, changes, total from that day. */
        BIRTHDAY,
        /** Day, full years, changes, total from that day. */
        EXPERIENCE,
        /** Day, changes, total from that day. */
        REMUNERATION_AT_RENEWAL,
        /** Day, changes, total from that day. */
        RULES,
        /** Points lost since the last permission. */
        LOST_SINCE_PERMISSION,
        /** Expiry, first day of the window. */
        EXTENSION_DUE,
        /** Day of filing, last day of the transition: the criteria of Business Manager decide, not recorded as met. */
        BASE_STATUS_CRITERIA_NOT_RECORDED,
        /** What is recorded against the renewal: the reasons that follow. */
        PUBLIC_DUTIES,
        RESIDENT_TAX_UNPAID,
        SOCIAL_INSURANCE_UNPAID,
        LONG_ABSENCE,
        /** First day of the rule that the client of dispatched work is fixed at filing; part of a finding. */
        DISPATCH_CLIENT_FIXED,
        /** Expiry, limit in days: the stay ends soon, and no application is recorded. */
        DUE_SOON,
        /** Expiry, limit in days: the same, without any other need for action. */
        DUE_SOON_ALONE,
        /** Day of filing on which the counters are closed. */
        ONLINE_ONLY,
        /** Another status looks open with the degree. */
        FALLBACK_BY_DEGREE,
        /** Full years of experience with which another status looks open. */
        FALLBACK_BY_EXPERIENCE,
        /** Another status looks open with a Japanese vocational diploma in the field of the duties. */
        FALLBACK_BY_DIPLOMA,
        /** Full years of experience that would suffice as well; whether the diploma is in the field is not recorded. */
        FALLBACK_FIELD_NOT_KNOWN,
        /** Full years of experience that would suffice instead of a degree; neither is recorded. */
        FALLBACK_NOT_OPEN,
        /** Full years of experience that would suffice instead of a degree; not recorded. */
        FALLBACK_NOT_KNOWN,
        /** Researcher looks open: the duties are research or teaching. */
        FALLBACK_RESEARCHER,
        /** The duties do not say whether Researcher, Professor or Instructor is open. */
        FALLBACK_RESEARCHER_NOT_KNOWN,
        /** The criteria of Business Manager are recorded as met. */
        FALLBACK_BUSINESS_MANAGER,
        FALLBACK_BUSINESS_MANAGER_NOT_OPEN,
        FALLBACK_BUSINESS_MANAGER_NOT_KNOWN
    }

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(Code code, Object... values) {
        return new Reason(code, List.of(values));
    }

    /** Returns why a required fact cannot be used: it is missing or unclear. */
    static Reason ofUnusable(Reported<?> reported, Fact<?> fact) {
        return of(reported.isOpen() ? Code.FACT_UNREADABLE : Code.FACT_MISSING, fact);
    }

    @Override
    public String toString() {
        return code.name();
    }
}
