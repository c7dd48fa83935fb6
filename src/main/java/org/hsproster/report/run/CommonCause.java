package org.hsproster.report.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.FindingCode;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;

/**
 * The cause that a finding shares with findings in other rows, so that they can be told together.
 *
 * @param code of all of them
 * @param values that all of them have; empty where each has its own
 */
public record CommonCause(String file, Optional<String> sheet, FindingCode code, Optional<List<Object>> values) {

    /** The findings that have the same cause whatever they say. */
    private static final Set<FindingCode> ONE_CAUSE = Set.of(
            RosterFindingCode.ROW_LEFT_OUT,
            RosterFindingCode.GUIDE_ROW_LEFT_OUT,
            RosterFindingCode.NOTE_LEFT_OUT,
            RosterFindingCode.NOT_CALCULATED,
            RosterFindingCode.REMUNERATION_ESTIMATED,
            RosterFindingCode.BONUS_IN_MONTHS,
            RosterFindingCode.AMOUNT_PER_MONTH,
            RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_FOUND);

    /** The findings about a word or name that is answered once for all cells that have it. */
    private static final Set<FindingCode> ONE_ANSWER = Set.of(
            RosterFindingCode.CELL_ERROR,
            RosterFindingCode.CURRENCY_NOT_STATED,
            RosterFindingCode.ESTIMATE_TOO_HIGH,
            RosterFindingCode.EMPLOYER_NOT_IN_TABLE,
            RosterFindingCode.UNKNOWN_CASE_STATE,
            RosterFindingCode.UNKNOWN_CATEGORY,
            RosterFindingCode.UNKNOWN_EMPLOYMENT_STATE,
            RosterFindingCode.UNKNOWN_POSITION,
            RosterFindingCode.UNKNOWN_TRAINING,
            RosterFindingCode.UNREADABLE_DEGREE,
            RosterFindingCode.UNREADABLE_EMPLOYER_CATEGORY,
            RosterFindingCode.UNREADABLE_FLAG,
            RosterFindingCode.UNREADABLE_JAPANESE,
            RosterFindingCode.UNREADABLE_PAYMENT,
            RosterFindingCode.UNREADABLE_PERIOD,
            RenewalFindingCode.DESIGNATED_UNIVERSITY_AMBIGUOUS,
            RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_AS_LISTED,
            RenewalFindingCode.EMPLOYER_NAMED_OTHERWISE,
            RenewalFindingCode.LANGUAGE_PROOF,
            RenewalFindingCode.LICENCE_NOT_KNOWN,
            RenewalFindingCode.PARTNER_SCHOOL,
            RenewalFindingCode.TOP_GLOBAL_UNIVERSITY);

    /** Returns the cause; empty for a finding that is a matter of its own. */
    public static Optional<CommonCause> of(LocatedFinding located) {
        FindingCode code = located.finding().code();
        Optional<List<Object>> values = ONE_CAUSE.contains(code)
                ? Optional.empty()
                : Optional.of(located.finding().values());
        return ONE_CAUSE.contains(code) || ONE_ANSWER.contains(code)
                ? Optional.of(new CommonCause(located.file(), located.sheet(), code, values))
                : Optional.empty();
    }
}
