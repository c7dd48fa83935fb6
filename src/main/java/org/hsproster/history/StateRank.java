package org.hsproster.history;

import java.util.OptionalInt;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange.Kind;

/** The ranks of states: the less urgent state is better, then the one with more points at filing. */
enum StateRank {
    OVER,
    RED,
    AMBER,
    YELLOW,
    NOT_ELIGIBLE,
    CANDIDATE,
    SAFE,
    NO_RENEWAL,
    /** Nothing to do, and no points: better than urgent states, and not comparable with others. */
    BESIDE;

    private static StateRank of(Outlook outlook) {
        return switch (outlook) {
            case EXPIRED -> OVER;
            case EMPLOYER_CHANGED, AT_RISK -> RED;
            case NEEDS_DATA, FILE_EARLY, FILE_LATE, FILE_BETWEEN -> AMBER;
            case WATCH -> YELLOW;
            case SAFE -> SAFE;
            case CANDIDATE -> CANDIDATE;
            case NOT_ELIGIBLE -> NOT_ELIGIBLE;
            case NO_RENEWAL -> NO_RENEWAL;
            case LEFT, NOT_FOREIGN, OUT_OF_SCOPE -> BESIDE;
        };
    }

    /** Tests whether one state is as urgent as the other, whatever the points. */
    static boolean areEqual(PersonState before, PersonState now) {
        return of(before.outlook()) == of(now.outlook());
    }

    static Kind compare(PersonState before, PersonState now) {
        StateRank earlier = of(before.outlook());
        StateRank later = of(now.outlook());
        if (earlier.isCalm() && later.isCalm() && (earlier == BESIDE || later == BESIDE)) {
            return Kind.SAME;
        }
        return earlier == later && earlier != NO_RENEWAL
                ? compare(before.pointsAtFiling(), now.pointsAtFiling())
                : kind(later.compareTo(earlier));
    }

    private static Kind compare(OptionalInt before, OptionalInt now) {
        return before.isPresent() && now.isPresent()
                ? kind(Integer.compare(now.getAsInt(), before.getAsInt()))
                : Kind.SAME;
    }

    private static Kind kind(int difference) {
        if (difference == 0) {
            return Kind.SAME;
        }
        return difference < 0 ? Kind.WORSE : Kind.BETTER;
    }

    private boolean isCalm() {
        return compareTo(YELLOW) > 0;
    }
}
