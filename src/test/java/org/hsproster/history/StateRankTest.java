package org.hsproster.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Whether a state is better or worse than before")
class StateRankTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        BEFORE,           THEN, NOW,              TODAY, KIND,   BECAUSE
        SAFE,             75,   AT_RISK,          75,    WORSE,  urgency comes before points
        AT_RISK,          50,   FILE_EARLY,       50,    BETTER, some days pass
        FILE_EARLY,       75,   WATCH,            70,    BETTER, although there are fewer points
        WATCH,            70,   SAFE,             75,    BETTER, there is a margin now
        SAFE,             75,   SAFE,             76,    BETTER, more points
        SAFE,             75,   SAFE,             74,    WORSE,  fewer points
        SAFE,             75,   SAFE,             75,    SAME,   nothing has changed
        FILE_EARLY,       70,   FILE_LATE,        70,    SAME,   one is as urgent as the other
        AT_RISK,          60,   EMPLOYER_CHANGED, 65,    BETTER, points decide between what is as urgent
        AT_RISK,          60,   EXPIRED,          60,    WORSE,  nothing is more urgent than an end that has passed
        EXPIRED,          60,   AT_RISK,          60,    BETTER, it has not passed after all
        NEEDS_DATA,       ,     NEEDS_DATA,       60,    SAME,   no points to compare with
        NEEDS_DATA,       60,   NEEDS_DATA,       ,      SAME,   no points to compare
        NOT_ELIGIBLE,     60,   CANDIDATE,        70,    BETTER, could change now
        CANDIDATE,        70,   NOT_ELIGIBLE,     69,    WORSE,  could change before
        CANDIDATE,        80,   SAFE,             80,    BETTER, has changed to the better status
        SAFE,             80,   NO_RENEWAL,       ,      BETTER, nothing has to be renewed any more
        NO_RENEWAL,       80,   NO_RENEWAL,       70,    SAME,   points no longer matter
        AT_RISK,          50,   LEFT,             ,      BETTER, nothing has to be done any more
        LEFT,             ,     AT_RISK,          50,    WORSE,  something has to be done again
        SAFE,             80,   LEFT,             ,      SAME,   nothing had to be done
        OUT_OF_SCOPE,     60,   OUT_OF_SCOPE,     50,    SAME,   no points decide about this status
        OUT_OF_SCOPE,     60,   SAFE,             80,    SAME,   neither asks for anything
        NOT_FOREIGN,      ,     NOT_ELIGIBLE,     60,    SAME,   neither asks for anything
        """)
    void goesByUrgencyAndThenByPoints(
            Outlook before, Integer then, Outlook now, Integer today, Kind kind, String because) {
        assertThat(StateRank.compare(state(before, then), state(now, today)))
                .as(because)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(Outlook.class)
    void whatStaysAsItIsIsTheSame(Outlook outlook) {
        assertThat(StateRank.compare(state(outlook, 70), state(outlook, 70))).isEqualTo(Kind.SAME);
    }

    private static PersonState state(Outlook outlook, Integer points) {
        OptionalInt atFiling = points == null ? OptionalInt.empty() : OptionalInt.of(points);
        return new PersonState(
                outlook,
                atFiling,
                atFiling,
                atFiling,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                outlook.isToActOn(),
                new RecordedCase(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
