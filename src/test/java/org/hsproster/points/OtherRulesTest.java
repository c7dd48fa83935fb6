package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.rulebook.ChangedRules;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Conditions that rule files of other sheets may use")
class OtherRulesTest {

    @Test
    void aSheetWithoutMinimumRemunerationAsksForTheTotalAlone() {
        Criteria criteria = sheet(
                        ActivityCategory.ADVANCED_ACADEMIC_RESEARCH,
                        ChangedRules.sheetBAs("hsp_i_a", Set.of("hsp_i_b.minimum_annual_remuneration")))
                .criteria();

        assertThat(criteria.minimumAnnualRemuneration(TestPeople.FILING_DATE)).isEmpty();
        assertThat(criteria.areMet(70, TestPeople.known("annualRemuneration=-"), TestPeople.FILING_DATE))
                .isTrue();
        assertThat(criteria.areMet(69, TestPeople.known("annualRemuneration=-"), TestPeople.FILING_DATE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                    MET,   BECAUSE
            degree=doctor,                            false, managers need the years
            degree=doctor experienceYears=2017-01-16, false, one day short of them
            degree=none experienceYears=2017-01-15,   true,  and with them no degree
            """)
    void onSheetCNoDegreeStandsInForExperience(String facts, boolean met, String because) {
        Criteria criteria = sheet(
                        ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT, ChangedRules.sheetBAs("hsp_i_c", Set.of()))
                .criteria();

        assertThat(criteria.isSpecialHighlySkilled(
                        TestPeople.known("annualRemuneration=20_000_000 " + facts), TestPeople.FILING_DATE))
                .as(because)
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                               POINTS, BECAUSE
            growthField=yes training=none,                       10,     nothing rules it out
            growthField=yes japaneseDegree=yes japanese=N2,      10,     an item that is itself ruled out is not awarded
            growthField=yes japanese=N2,                         0,      one that is awarded rules out
            """)
    void onlyAnItemThatIsAwardedRulesOutAnother(String facts, int points, String because) {
        Rulebook rules = ChangedRules.from(
                TestPeople.FILING_DATE,
                "hsp_i_b.growth_field",
                ChangedRules.yes(10, Optional.empty(), Optional.of("japanese-language")));
        KnownFacts known = TestPeople.known(facts);

        assertThat(sheet(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL, rules)
                        .table()
                        .awards(known, TestPeople.FILING_DATE, 40)
                        .stream()
                        .filter(award -> award.item() == PointItem.GROWTH_FIELD)
                        .mapToInt(PointAward::points)
                        .sum())
                .as(because)
                .isEqualTo(points);
    }

    @Test
    void aRowThatNamesAnItemTheSheetDoesNotHaveIsRefused() {
        Rulebook rules = ChangedRules.from(
                TestPeople.FILING_DATE,
                "hsp_i_b.growth_field",
                ChangedRules.yes(10, Optional.of("position"), Optional.empty()));

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> sheet(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL, rules))
                .withMessageContaining("hsp_i_b.growth_field")
                .withMessageContaining("position");
    }

    @Test
    void anItemThatTurnsOnItselfByWayOfAnotherIsRefused() {
        Rulebook rules = ChangedRules.from(
                TestPeople.FILING_DATE,
                "hsp_i_b.japanese_degree",
                ChangedRules.yes(10, Optional.empty(), Optional.of("japanese-language")));

        assertThatExceptionOfType(RulebookException.class)
                .as("no points for N2 beside a Japanese degree is the law")
                .isThrownBy(() -> sheet(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL, rules))
                .withMessageContaining("hsp_i_b.japanese_degree")
                .withMessageContaining("turns on itself");
    }

    private static PointSheet sheet(ActivityCategory category, Rulebook rules) {
        return PointSheet.of(rules, category);
    }
}
