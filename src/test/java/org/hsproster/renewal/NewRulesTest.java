package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.timeline.Timeline.Change;
import org.hsproster.rulebook.ChangedRules;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From 2027-02-01, in the middle of the window, a table has one row only. */
@DisplayName("Rules that change in the window")
class NewRulesTest {

    private static final LocalDate NEW_RULES = LocalDate.of(2027, 2, 1);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ITEM,         AT_LEAST,   POINTS, FACTS,                                               OUTLOOK,    CHANGE, TOTAL, BECAUSE
            EXPERIENCE,   3,          5,      degree=master experienceYears=2016-04-01,             FILE_EARLY, -15,    60,    ten years give 20 and then 5
            EXPERIENCE,   3,          25,     degree=doctor experienceYears=2016-04-01,             SAFE,       5,      90,    or more than before
            REMUNERATION, 10_000_000, 40,     degree=doctor licences=2,                             FILE_EARLY, -35,    40,    the pay gives nothing any more
            REMUNERATION, 9_000_000,  40,     degree=doctor,                                        FILE_LATE,  5,      70,    the pay gives more
            LICENCES,     1,          15,     degree=doctor licences=1 annualRemuneration=8_000_000, FILE_LATE, 10,     75,    licences give more
            """)
    void areAReasonOfTheirOwn(
            PointItem item,
            String atLeast,
            int points,
            String facts,
            Outlook outlook,
            int change,
            int total,
            String because) {
        Rulebook rules = ChangedRules.from(
                NEW_RULES,
                "hsp_i_b." + item.id(),
                ChangedRules.atLeast(Long.parseLong(atLeast.replace("_", "")), points));

        RenewalAssessment assessment =
                new RenewalAssessor(rules).assess(DescribedEmployee.by(HspHolders.AT_41 + facts), HspHolders.AS_OF);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(assessment.reasons())
                .as(because)
                .contains(Reason.of(Reason.Code.RULES, NEW_RULES, List.of(new Change(item, change)), total));
    }
}
