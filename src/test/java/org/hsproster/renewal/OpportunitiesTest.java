package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points in the past follow from birthdays, steps of experience and the remuneration at renewal. */
class OpportunitiesTest {

    /** 80 points throughout, since no age in these years gives points: doctor 30, remuneration 35, Japanese 15. */
    private static final String WITHOUT_CHANGE = HspHolders.SAFE + "birthDate=1970-06-01 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                   OPPORTUNITIES,                 BECAUSE
            degree=doctor japanese=- licences=0,                     ,                              65 points are too few for anything
            degree=doctor japanese=- annualRemuneration=20_000_000,  SPECIAL_HIGHLY_SKILLED PERMANENT_RESIDENCE_70, 70 points besides a doctorate and 20 million
            degree=doctor japanese=- annualRemuneration=19_999_999,  PERMANENT_RESIDENCE_70,        one yen short
            statusOfResidence=HSP_II annualRemuneration=20_000_000,  ,                              nothing is counted
            leaveDate=2026-11-21,                                    ,                              gone
            nationality=日本 expiresOn=-,                            ,                              needs none
            birthDate=-,                                             ,                              nothing can be counted
            expiresOn=2026-11-20,                                    ,                              the stay is over
            employer=A designatedOrganization=B,                     ,                              the facts are those of the new employer
            statusOfResidence=DEPENDENT,                             ,                              no work status
            statusOfResidence=INSTRUCTOR,                            HSP_I PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, a candidate with 80 points
            statusOfResidence=INSTRUCTOR degree=none,                ,                              not eligible
            """)
    void aBetterStatusThatLooksOpen(String facts, String opportunities, String because) {
        assertOpportunities(HspHolders.SAFE + facts, HspHolders.AS_OF, opportunities, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                   OPEN,  BECAUSE
            hspSince=2023-11-21,                                     true,  three years to the day
            hspSince=2023-11-22,                                     false, one day short
            hspSince=2023-11-21?,                                    false, not settled
            hspSince=-,                                              false, not recorded
            hspSince=2023-11-21 degree=none,                         false, too few points today
            hspSince=2023-11-21 statusOfResidence=INSTRUCTOR,        false, not HSP (i) any more
            hspSince=2025-11-21 annualRemuneration=20_000_000,       true,  special highly skilled: one year to the day
            hspSince=2025-11-22 annualRemuneration=20_000_000,       false, one day short of that
            hspSince=2025-11-21 annualRemuneration=19_999_999,       false, one yen short of special highly skilled
            hspSince=2023-11-21 employer=A designatedOrganization=B, false, not the activity of the designation
            """)
    void hspTwoIsOpenAfterYearsAsHspOne(String facts, boolean open, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).opportunities().contains(Opportunity.HSP_II))
                .as(because)
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                                AS_OF,      OPPORTUNITIES,          BECAUSE
            licences=0,                                                           2026-11-21, PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, 80 points for three years
            licences=0 annualRemuneration=8_000_000,                              2026-11-21, PERMANENT_RESIDENCE_70, 75 points for three years
            degree=bachelor licences=2,                                           2026-11-21, PERMANENT_RESIDENCE_70, exactly 70
            degree=bachelor licences=1,                                           2026-11-21, ,                       65
            japanese=- experienceYears=2022-11-21 licences=1,                     2026-11-21, PERMANENT_RESIDENCE_70, 75 and before three years of experience 70
            japanese=N2 licences=0 experienceYears=2022-11-21,                    2026-11-21, PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, 80 since a year to the day
            japanese=N2 licences=0 experienceYears=2022-11-22,                    2026-11-21, PERMANENT_RESIDENCE_70, 80 since one day less
            japanese=- licences=0 experienceYears=2020-11-21,                     2026-11-21, PERMANENT_RESIDENCE_70, 70 since three years to the day
            japanese=- licences=0 experienceYears=2020-11-22,                     2026-11-21, ,                       70 since one day less
            degree=bachelor licences=1 birthDate=1986-11-22,                      2026-11-21, PERMANENT_RESIDENCE_70, 70 to the last day before the birthday of 40
            degree=bachelor licences=1 birthDate=1986-11-21,                      2026-11-21, ,                       the birthday is today
            licences=0,                                                           2017-04-26, PERMANENT_RESIDENCE_80, the first day of both; the three years reach back before HSP (i)
            licences=0,                                                           2017-04-25, ,                       the tracks are not there yet
            licences=0,                                                           2018-04-01, PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, three years after the first rules
            licences=0,                                                           2018-03-31, PERMANENT_RESIDENCE_80, one day less
            """)
    void permanentResidenceAsksForTheTotalThroughout(
            String facts, LocalDate asOf, String opportunities, String because) {
        assertOpportunities(WITHOUT_CHANGE + facts, asOf, opportunities, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                             OPEN,  BECAUSE
            annualRemuneration=3_000_000,                      true,  the minimum is met before and after the new pay
            annualRemuneration=2_999_999,                      false, before the new pay it was not
            annualRemuneration=2_999_999 expiresOn=2026-11-21, false, nor until three months ago
            """)
    void theMinimumRemunerationHasToBeMetThroughout(String facts, boolean open, String because) {
        String seventyWithoutPay = "degree=doctor japanese=N1 designatedUniversity=yes experienceYears=2010-04-01 ";
        String newPaySinceToday = "expiresOn=2027-02-21 remunerationAtRenewal=3_000_000 ";

        assertThat(HspHolders.assess(WITHOUT_CHANGE + seventyWithoutPay + newPaySinceToday + facts)
                        .opportunities()
                        .contains(Opportunity.PERMANENT_RESIDENCE_70))
                .as(because)
                .isEqualTo(open);
    }

    private static void assertOpportunities(String facts, LocalDate asOf, String opportunities, String because) {
        assertThat(HspHolders.assess(facts, asOf).opportunities())
                .as(because)
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(
                        opportunities == null ? List.of() : Arrays.asList(opportunities.split(" ")));
    }
}
