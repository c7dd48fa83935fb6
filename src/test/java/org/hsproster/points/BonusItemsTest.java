package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points for research, licences and the employer's items, HSP (i)(b)")
class BonusItemsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ITEM,     FACTS,                  POINTS, BECAUSE
            RESEARCH, researchAchievements=0, 0,      none
            RESEARCH, researchAchievements=1, 15,     one kind
            RESEARCH, researchAchievements=2, 15,     on sheet B never more
            RESEARCH, researchAchievements=4, 15,     not even with all four
            LICENCES, licences=0,             0,      none
            LICENCES, licences=1,             5,      one licence
            LICENCES, licences=2,             10,     two
            LICENCES, licences=3,             10,     capped at ten
            LICENCES, licences=99,            10,     however many
            """)
    void countsAreCapped(PointItem item, String facts, int points, String because) {
        assertThat(TestPeople.points(item, facts)).as(because).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                         SUPPORT, SME, BECAUSE
            innovationSupport=yes sme=yes, 10,      10,  a supported SME has both
            innovationSupport=yes sme=no,  10,      0,   a large supported company
            innovationSupport=yes,         10,      0,   the size is not recorded
            innovationSupport=no sme=yes,  0,       0,   the SME bonus needs the support
            sme=yes,                       0,       0,   the support is not recorded
            innovationSupport=? sme=yes,   0,       0,   the support is not readable
            innovationSupport=yes sme=?,   10,      0,   the size is not readable
            """)
    void theSmeBonusComesOnlyWithInnovationSupport(String facts, int support, int sme, String because) {
        assertThat(TestPeople.points(PointItem.INNOVATION_SUPPORT, facts))
                .as(because)
                .isEqualTo(support);
        assertThat(TestPeople.points(PointItem.INNOVATION_SUPPORT_SME, facts))
                .as(because)
                .isEqualTo(sme);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                     POINTS, BECAUSE
            sme=yes rdRatioPct=3,                      0,      exactly 3 percent is not above 3 percent
            sme=yes rdRatioPct=3.0,                    0,      however it is written
            sme=yes rdRatioPct=3.01,                   5,      strictly above
            sme=yes rdRatioPct=2.99,                   0,      below
            sme=yes rdRatioPct=40,                     5,      far above
            sme=no rdRatioPct=40,                      0,      for SMEs only
            rdRatioPct=40,                             0,      the size is not recorded
            sme=yes,                                   0,      the ratio is not recorded
            sme=yes rdRatioPct=4 innovationSupport=no, 5,      innovation support is not needed
            """)
    void researchCostCountsStrictlyAboveThreePercentOfAnSme(String facts, int points, String because) {
        assertThat(TestPeople.points(PointItem.RD_RATIO, facts)).as(because).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ITEM,                     FACT,                   POINTS, BECAUSE
            LOCAL_GOVERNMENT_SUPPORT, localGovernmentSupport, 10,     support by a local government
            FOREIGN_QUALIFICATION,    foreignQualification,   5,      a qualification on the list
            JAPANESE_DEGREE,          japaneseDegree,         10,     once
            GROWTH_FIELD,             growthField,            10,     a project on the list
            DESIGNATED_UNIVERSITY,    designatedUniversity,   10,     once however many universities
            INVESTMENT_MANAGEMENT,    investmentManagement,   10,     sheets B and C
            """)
    void aYesGivesThePoints(PointItem item, String fact, int points, String because) {
        assertThat(TestPeople.points(item, fact + "=yes")).as(because).isEqualTo(points);
        assertThat(TestPeople.points(item, fact + "=no")).as("no").isZero();
        assertThat(TestPeople.points(item, fact + "=-")).as("blank").isZero();
        assertThat(TestPeople.points(item, fact + "=yes?")).as("not settled").isZero();
        assertThat(TestPeople.points(item, fact + "=?")).as("not readable").isZero();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ITEM,       FACTS,                           BECAUSE
            POSITION,   position=representative_director, positions are an item of sheet C
            INVESTMENT, investmentYen=500_000_000,       so is an investment in the business
            """)
    void sheetBHasNoItemsOfManagers(PointItem item, String facts, String because) {
        assertThat(TestPeople.points(item, facts)).as(because).isZero();
    }
}
