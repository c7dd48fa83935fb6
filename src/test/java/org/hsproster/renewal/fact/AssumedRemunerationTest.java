package org.hsproster.renewal.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An assumed remuneration")
class AssumedRemunerationTest {

    /** At 41, 35 points from 9 million yen on and 30 from 8 million; with 30 for the doctorate and 15 for Japanese. */
    private static final int WITHOUT_PAY = 45;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                     CONFIRMED, POSSIBLE, BOUND,    BECAUSE
            annualRemuneration=9_000_000,              35,        35,       ,         an exact figure counts on the bound itself
            annualRemuneration=8_910_000,              30,        30,       ,         and as what it is right below it
            annualRemuneration=9_000_000~,             0,         35,       9000000,  an assumed one does not
            annualRemuneration=8_910_000~,             0,         35,       9000000,  one percent below: it may reach the bound
            annualRemuneration=8_909_999~,             30,        30,       ,         one yen less: it does not
            annualRemuneration=9_090_000~,             0,         35,       9000000,  one percent above: it may miss the bound
            annualRemuneration=9_090_001~,             35,        35,       ,         one yen more: it does not
            annualRemuneration=3_030_000~,             0,         0,        3000000,  the minimum is a bound
            annualRemuneration=3_030_001~,             0,         0,        ,         and cleared above it
            annualRemuneration=20_200_000~,            0,         40,       20000000, so is that of the special highly skilled
            annualRemuneration=20_200_001~,            40,        40,       ,         and cleared above it
            annualRemuneration=9_000_000?,             0,         35,       ,         what is not settled stays so
            annualRemuneration=8_500_000 remunerationAtRenewal=9_000_000~, 0, 35, 9000000, the later amount is no other
            annualRemuneration=9_000_000~ category=A statusOfResidence=HSP_I_A, 0, 35, 9000000, sheet A has bands of its own
            annualRemuneration=15_000_000~ statusOfResidence=HSP_I_B, 40, 40,     ,         sheet B has no bound there
            """)
    void countsOnlyAwayFromTheBounds(String facts, int confirmed, int possible, Long bound, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + facts);

        RenewalPoints points = assessment.points().orElseThrow();
        assertThat(points.atFiling() - WITHOUT_PAY).as(because).isEqualTo(confirmed);
        assertThat(points.possibleAtFiling() - WITHOUT_PAY).as(because).isEqualTo(possible);
        assertThat(boundsOf(assessment))
                .as(because)
                .isEqualTo(Optional.ofNullable(bound).map(List::<Object>of).orElse(List.of()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                         FLOOR_MET, BECAUSE
            annualRemuneration=3_000_000,  true,      exactly the minimum
            annualRemuneration=3_030_000~, ,          not known
            annualRemuneration=3_030_001~, true,      more than one percent above
            annualRemuneration=2_969_999~, false,     more than one percent below
            """)
    void leavesTheMinimumOpenNearIt(String facts, Boolean met, String because) {
        RenewalPoints points =
                HspHolders.assess(HspHolders.SAFE + facts).points().orElseThrow();

        assertThat(points.remunerationFloorMet()).as(because).isEqualTo(Optional.ofNullable(met));
    }

    private static List<Object> boundsOf(RenewalAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == RenewalFindingCode.REMUNERATION_NEAR_BOUND)
                .map(Finding::values)
                .flatMap(List::stream)
                .toList();
    }
}
