package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 70 points without the remuneration: doctor 30, second field 5, Japanese 15 and 10, licences 10. */
@DisplayName("A remuneration that is not recorded")
class BlankRemunerationTest {

    private static final String SEVENTY = HspHolders.AT_41
            + "degree=doctor multipleDegrees=yes japanese=N1 japaneseDegree=yes licences=2 annualRemuneration=- ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                               OUTLOOK,    POSSIBLE, BECAUSE
            licences=2,                                          NEEDS_DATA, 70,       it would pass with the minimum
            licences=1,                                          AT_RISK,    65,       no points come from a blank cell
            licences=1 growthField=?,                            NEEDS_DATA, 75,       an unclear fact beside it
            licences=1 growthField=? annualRemuneration=2_999_999, AT_RISK,  75,       an amount below the minimum is no blank
            licences=2 annualRemuneration=2_999_999?,            AT_RISK,    70,       nor is an unclear one
            licences=2 annualRemuneration=3_000_000?,            NEEDS_DATA, 70,       an unclear amount that is enough
            licences=2 remunerationAtRenewal=3_000_000,          WATCH,      70,       the remuneration at renewal counts
            licences=2 remunerationAtRenewal=2_999_999,          AT_RISK,    70,       and decides
            licences=1 remunerationAtRenewal=3_000_000 growthField=?, NEEDS_DATA, 75,  beside an unclear fact
            licences=1 remunerationAtRenewal=3_000_000?,         AT_RISK,    65,       no points for three million
            researchAchievements=1 statusOfResidence=HSP_I_A,    SAFE,       80,       sheet A has no minimum
            licences=0 statusOfResidence=HSP_I_A,                AT_RISK,    60,       nor points for a blank cell
            licences=0 growthField=? statusOfResidence=HSP_I_A,  NEEDS_DATA, 70,       an unclear fact on sheet A
            position=representative_director experienceYears=2010-04-01 statusOfResidence=HSP_I_C, NEEDS_DATA, 85, sheet C has one
            statusOfResidence=INSTRUCTOR,                        NOT_ELIGIBLE, 70,     other work passes on no day
            """)
    void liftsTheMinimumAlone(String facts, Outlook outlook, int possible, String because) {
        RenewalAssessment assessment = HspHolders.assess(SEVENTY + facts);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(assessment.points().orElseThrow().possibleAtFiling())
                .as(because)
                .isEqualTo(possible);
    }

    @Test
    void isWhatIsAskedFor() {
        assertThat(HspHolders.assess(SEVENTY).reasons())
                .startsWith(
                        Reason.of(Reason.Code.PASSES_IF_REMUNERATION_RECORDED, 70, 70),
                        Reason.of(Reason.Code.REMUNERATION_NOT_KNOWN, 3_000_000L));
        assertThat(HspHolders.assess(SEVENTY + "licences=1 growthField=?").reasons())
                .startsWith(Reason.of(
                        Reason.Code.PASSES_ONLY_IF_CLARIFIED,
                        65,
                        70,
                        75,
                        List.of(Fact.GROWTH_FIELD, Fact.ANNUAL_REMUNERATION)));
        assertThat(HspHolders.assess(SEVENTY + "licences=1 growthField=? remunerationAtRenewal=3_000_000")
                        .reasons())
                .startsWith(Reason.of(Reason.Code.PASSES_ONLY_IF_CLARIFIED, 65, 70, 75, List.of(Fact.GROWTH_FIELD)));
        assertThat(HspHolders.assess(SEVENTY + "licences=0 growthField=? statusOfResidence=HSP_I_A")
                        .reasons())
                .startsWith(Reason.of(Reason.Code.PASSES_ONLY_IF_CLARIFIED, 60, 70, 70, List.of(Fact.GROWTH_FIELD)));
    }
}
