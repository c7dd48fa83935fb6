package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.application.EvidenceSet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.hsproster.testing.people.RandomPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The items to collect documents for: as few as possible. */
@Label("The items to collect documents for")
class EvidenceTest {

    private static final int REQUIRED = 70;
    private static final int WITH_MARGIN = 75;
    private static final Set<PointItem> REQUIRED_ONCE_CLAIMED =
            Set.of(PointItem.LICENCES, PointItem.INVESTMENT_MANAGEMENT);
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    /** 35 points for the remuneration, none for age. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                                     | ITEMS                                         | BECAUSE
            degree=doctor japanese=N1                                 | degree remuneration japanese-language         | 80 points, and none of the three can be spared
            degree=doctor japanese=N1 licences=2                      | degree remuneration licences                  | the licences need their papers once they are claimed
            degree=doctor japanese=N1 growthField=yes licences=1      | degree remuneration licences japanese-language | also where others are enough
            degree=doctor japanese=N1 investmentManagement=yes        | degree remuneration investment-management     | and so does investment management
            degree=doctor japanese=N1 investmentManagement=yes licences=2 innovationSupport=yes | degree remuneration licences investment-management | both of them
            degree=doctor licences=1                                  | degree remuneration licences                  | 70 points: everything, without a margin
            degree=doctor                                             |                                               | 65 points carry nothing
            degree=doctor japanese=N1?                                |                                               | nor do unclear ones
            degree=doctor japanese=N1 annualRemuneration=2_999_999    |                                               | nor any without the minimum remuneration
            degree=doctor japanese=N1 annualRemuneration=3_000_000 licences=2 innovationSupport=yes sme=yes | degree licences innovation-support innovation-support-sme japanese-language | what counts only together stays together
            degree=doctor japanese=N1 statusOfResidence=DEPENDENT     |                                               | a status without points needs no papers for them
            degree=doctor japanese=N1 statusOfResidence=INSTRUCTOR    | degree remuneration japanese-language         | people who could change to HSP (i) do
            birthDate=1988-06-01 degree=master licences=2 growthField=yes annualRemuneration=9_000_000 | degree remuneration licences growth-field | the licences, because age gives less
            birthDate=1993-06-01 degree=master licences=2 annualRemuneration=9_000_000 growthField=yes | degree remuneration age licences  | age needs no paper, so it goes first among as many
            """)
    void areTheFewestThatAreEnough(String facts, String items, String because) {
        assertThat(items(HspHolders.assess(HspHolders.AT_41 + facts).evidence().awards()))
                .as(because)
                .isEqualTo(items == null ? "" : items);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("reach the total, and fewer would not")
    void noFewerWouldDo(@ForAll("holders") String facts) {
        RenewalAssessment assessment = ASSESSOR.assess(DescribedEmployee.by(facts), RandomPeople.AS_OF);
        List<PointAward> confirmed = assessment.awards().stream()
                .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                .toList();
        int total = sum(confirmed);
        boolean carried = total >= REQUIRED
                && assessment.points().orElseThrow().remunerationFloorMet().orElse(false);
        int wanted = Math.min(total, WITH_MARGIN);
        EvidenceSet evidence = assessment.evidence();

        Statistics.label("papers").collect(carried);
        assertThat(evidence.awards().isEmpty()).isEqualTo(!carried);
        if (carried) {
            assertThat(evidence.points()).isGreaterThanOrEqualTo(wanted);
            assertThat(holdsTogether(evidence.awards())).isTrue();
            assertThat(cost(evidence.awards())).isEqualTo(leastByCountingAll(confirmed, wanted));
        }
    }

    @Provide
    Arbitrary<String> holders() {
        return RandomPeople.holders();
    }

    private static int leastByCountingAll(List<PointAward> awards, int wanted) {
        return IntStream.range(0, 1 << awards.size())
                .mapToObj(set -> chosen(awards, set))
                .filter(each -> sum(each) >= wanted && holdsTogether(each) && hasAllRequired(each, awards))
                .mapToInt(EvidenceTest::cost)
                .min()
                .orElseThrow();
    }

    /** Returns the number of items, then of documents. */
    private static int cost(List<PointAward> awards) {
        return 100 * awards.size()
                + awards.stream()
                        .mapToInt(award -> award.rule().evidence().size())
                        .sum();
    }

    private static List<PointAward> chosen(List<PointAward> awards, int set) {
        List<PointAward> chosen = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            if ((set & 1 << i) != 0) {
                chosen.add(awards.get(i));
            }
        }
        return chosen;
    }

    private static boolean holdsTogether(List<PointAward> awards) {
        List<String> ids = awards.stream().map(award -> award.item().id()).toList();
        return awards.stream()
                .allMatch(
                        award -> ids.containsAll(award.row().onlyWith().stream().toList()));
    }

    private static boolean hasAllRequired(List<PointAward> chosen, List<PointAward> awards) {
        return chosen.containsAll(awards.stream()
                .filter(award -> REQUIRED_ONCE_CLAIMED.contains(award.item()))
                .toList());
    }

    private static int sum(List<PointAward> awards) {
        return awards.stream().mapToInt(PointAward::points).sum();
    }

    private static String items(List<PointAward> awards) {
        return awards.stream().map(award -> award.item().id()).collect(Collectors.joining(" "));
    }
}
