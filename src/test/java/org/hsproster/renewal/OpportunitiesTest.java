package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An opportunity is written with the facts that its state waits for: {@code HSP_II} is open, and {@code
 * HSP_II?hspSince+degree} is to be checked.
 */
class OpportunitiesTest {

    /** In Japan and with the same employer for long, and not yet three years with HSP (i). */
    private static final String SETTLED =
            "residentSince=2010-04-01 hireDate=2010-04-01 permittedOn=2022-03-20 hspSince=2024-03-20 ";

    /** 80 points: doctor 30, remuneration 35, Japanese 15. */
    private static final String SAFE = HspHolders.SAFE + SETTLED;

    /** 80 points throughout, since no age in these years gives points. */
    private static final String WITHOUT_CHANGE = SAFE + "birthDate=1970-06-01 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                   OPPORTUNITIES,                 BECAUSE
            degree=doctor japanese=- licences=0,                     ,                              65 points are too few for anything
            degree=doctor japanese=- annualRemuneration=20_000_000,  HSP_II PERMANENT_RESIDENCE_70 SPECIAL_HIGHLY_SKILLED, 70 points besides a doctorate and 20 million
            degree=doctor japanese=- annualRemuneration=19_999_999,  PERMANENT_RESIDENCE_70,        one yen short
            statusOfResidence=HSP_II annualRemuneration=20_000_000,  ,                              nothing is counted
            leaveDate=2026-11-21,                                    ,                              gone
            nationality=日本 expiresOn=-,                            ,                              needs none
            birthDate=-,                                             ,                              nothing can be counted
            expiresOn=2026-11-20,                                    ,                              the stay is over
            caseState=REFUSED annualRemuneration=20_000_000,         ,                              an application was refused
            employer=ミ designatedOrganization=ミ?,                    PERMANENT_RESIDENCE_80?designatedOrganization PERMANENT_RESIDENCE_70?designatedOrganization, whether the employer is the same is a question
            statusOfResidence=BUSINESS_MANAGER category=B periodOfStay=P5Y hspSince=-, HSP_I?businessManagerCriteria PERMANENT_RESIDENCE_80?businessManagerCriteria PERMANENT_RESIDENCE_70?businessManagerCriteria, a change to HSP (i) requires the criteria at once
            statusOfResidence=BUSINESS_MANAGER category=B periodOfStay=P5Y hspSince=- businessManagerCriteria=yes, HSP_I PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, recorded as met
            statusOfResidence=BUSINESS_MANAGER category=B periodOfStay=P5Y hspSince=- businessManagerCriteria=no, , recorded as not met
            expiresOn=2026-11-20 annualRemuneration=20_000_000,      ,                              also for special highly skilled professionals
            expiresOn=2027-03-31? annualRemuneration=20_000_000,     ,                              the expiry is not clear
            employer=A designatedOrganization=B annualRemuneration=20_000_000, ,                    the facts are those of the new employer
            statusOfResidence=DEPENDENT annualRemuneration=20_000_000, ,                            no work status
            statusOfResidence=-,                                     ,                              not known
            statusOfResidence=INSTRUCTOR periodOfStay=P5Y hspSince=-,   HSP_I PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, a candidate with 80 points
            statusOfResidence=INSTRUCTOR hspSince=-,                 HSP_I PERMANENT_RESIDENCE_80?periodOfStay PERMANENT_RESIDENCE_70?periodOfStay, whether five years were granted is not recorded
            statusOfResidence=INSTRUCTOR degree=none,                ,                              not eligible
            """)
    void aBetterStatus(String facts, String opportunities, String because) {
        assertOpportunities(SAFE + facts, HspHolders.AS_OF, opportunities, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                   HSP_II,           BECAUSE
            hspSince=2023-11-21,                                     HSP_II,           three years to the day
            hspSince=2023-11-22,                                     ,                 one day short
            hspSince=2023-11-21?,                                    HSP_II?hspSince,  not settled
            hspSince=-,                                              HSP_II?hspSince,  not recorded
            hspSince=2023-11-21 degree=none,                         ,                 too few points today
            hspSince=2023-11-21 degree=bachelor licences=2?,         HSP_II?licences,  enough if the licence counts
            hspSince=2023-11-22 degree=bachelor licences=2?,         ,                 and one day short
            hspSince=- degree=bachelor licences=2?,                  HSP_II?licences+hspSince, both are open
            hspSince=2023-11-21 statusOfResidence=INSTRUCTOR,        ,                 not HSP (i) any more
            hspSince=2025-11-21 annualRemuneration=20_000_000,       HSP_II,           special highly skilled: one year to the day
            hspSince=2025-11-22 annualRemuneration=20_000_000,       ,                 one day short of that
            hspSince=2025-11-21 annualRemuneration=19_999_999,       ,                 one yen short of special highly skilled
            hspSince=2023-11-21 employer=A designatedOrganization=B, ,                 not the activity of the designation
            hspSince=2015-04-01,                                     HSP_II,           the first day of HSP (i)
            hspSince=2015-03-31,                                     HSP_II?hspSince,  there was no HSP (i)
            hspSince=2026-11-22,                                     HSP_II?hspSince,  a day to come
            hspSince=2023-11-21 residentTaxPaid=no,                  HSP_II?residentTaxPaid, unpaid taxes are in the way
            hspSince=2023-11-21 residentTaxPaid=no?,                 HSP_II?residentTaxPaid, also where it is not clear
            hspSince=2023-11-21 socialInsurancePaid=?,               HSP_II?socialInsurancePaid, or cannot be read
            """)
    void hspTwoIsOpenAfterYearsAsHspOne(String facts, String state, String because) {
        assertState(SAFE + facts, HspHolders.AS_OF, Opportunity.HSP_II, state, because);
    }

    /** Japanese 15, research and pay: a director with 85 points on sheet C. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                           AS_OF,      HSP_II,           BECAUSE
            licences=0,                                                      2025-10-15, HSP_II,           the day before the criteria
            licences=0,                                                      2025-10-16, HSP_II?businessManagerCriteria, they apply at once and are not recorded
            businessManagerCriteria=yes,                                     2025-10-16, HSP_II,           recorded as met
            businessManagerCriteria=yes?,                                    2025-10-16, HSP_II?businessManagerCriteria, not settled
            businessManagerCriteria=no,                                      2025-10-15, HSP_II,           not asked yet
            businessManagerCriteria=no,                                      2025-10-16, ,                 recorded as not met
            statusOfResidence=HSP_I_B,                                       2025-10-16, HSP_II,           not asked on sheet B
            statusOfResidence=HSP_I_UNSPECIFIED,                             2025-10-16, HSP_II?category,  sheet C is one of three
            """)
    void hspTwoOfManagersRequiresTheirCriteria(String facts, LocalDate asOf, String state, String because) {
        assertState(manager() + facts, asOf, Opportunity.HSP_II, state, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                   AS_OF,      PERMANENT_RESIDENCE_80,         BECAUSE
            licences=0,                              2025-10-15, PERMANENT_RESIDENCE_80,         the day before the criteria
            licences=0,                              2025-10-16, PERMANENT_RESIDENCE_80?businessManagerCriteria, not recorded
            businessManagerCriteria=yes,             2025-10-16, PERMANENT_RESIDENCE_80,         met
            businessManagerCriteria=no,              2025-10-16, ,                               not met
            statusOfResidence=BUSINESS_MANAGER periodOfStay=P5Y hspSince=-, 2025-10-16, PERMANENT_RESIDENCE_80?businessManagerCriteria, Business Manager likewise
            statusOfResidence=BUSINESS_MANAGER periodOfStay=P5Y hspSince=- category=B, 2025-10-16, PERMANENT_RESIDENCE_80?businessManagerCriteria, also counted on sheet B
            statusOfResidence=BUSINESS_MANAGER periodOfStay=P5Y hspSince=- businessManagerCriteria=no, 2025-10-16, , not met
            """)
    void permanentResidenceOfManagersRequiresTheirCriteria(String facts, LocalDate asOf, String state, String because) {
        assertState(manager() + facts, asOf, Opportunity.PERMANENT_RESIDENCE_80, state, because);
    }

    private static String manager() {
        return WITHOUT_CHANGE + "statusOfResidence=HSP_I_C hspSince=2020-04-01 annualRemuneration=30_000_000"
                + " position=REPRESENTATIVE_DIRECTOR researchAchievements=1 growthField=yes ";
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                                AS_OF,      OPPORTUNITIES,          BECAUSE
            licences=0,                                                           2026-11-21, PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, 80 points for three years
            licences=0 annualRemuneration=8_000_000,                              2026-11-21, PERMANENT_RESIDENCE_70, 75 points for three years
            degree=bachelor licences=2,                                           2026-11-21, PERMANENT_RESIDENCE_70, exactly 70
            degree=bachelor licences=1,                                           2026-11-21, ,                       65
            degree=bachelor licences=2?,                                          2026-11-21, PERMANENT_RESIDENCE_70?licences, 70 if the licences count
            licences=0 annualRemuneration=9_000_000?,                             2026-11-21, PERMANENT_RESIDENCE_80?annualRemuneration PERMANENT_RESIDENCE_70?annualRemuneration, 80 if the pay counts
            japanese=- experienceYears=2022-11-21 licences=1,                     2026-11-21, PERMANENT_RESIDENCE_70, 75 and before three years of experience 70
            japanese=N2 licences=0 experienceYears=2022-11-21,                    2026-11-21, PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, 80 since a year to the day
            japanese=N2 licences=0 experienceYears=2022-11-22,                    2026-11-21, PERMANENT_RESIDENCE_70, 80 since one day less
            japanese=- licences=0 experienceYears=2020-11-21,                     2026-11-21, PERMANENT_RESIDENCE_70, 70 since three years to the day
            japanese=- licences=0 experienceYears=2020-11-22,                     2026-11-21, ,                       70 since one day less
            degree=bachelor licences=1 birthDate=1986-11-22,                      2026-11-21, PERMANENT_RESIDENCE_70, 70 to the last day before the birthday of 40
            degree=bachelor licences=1 birthDate=1986-11-21,                      2026-11-21, ,                       the birthday is today
            permittedOn=- hspSince=-  expiresOn=2022-03-31,                       2017-04-26, HSP_II?hspSince PERMANENT_RESIDENCE_80, the first day of both; the three years reach back before HSP (i)
            permittedOn=- hspSince=-  expiresOn=2022-03-31,                       2017-04-25, HSP_II?hspSince,        the tracks are not there yet
            permittedOn=- hspSince=-  expiresOn=2022-03-31,                       2018-04-01, HSP_II?hspSince PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, three years after the first rules
            permittedOn=- hspSince=-  expiresOn=2022-03-31,                       2018-03-31, HSP_II?hspSince PERMANENT_RESIDENCE_80, one day less
            """)
    void permanentResidenceAsksForTheTotalThroughout(
            String facts, LocalDate asOf, String opportunities, String because) {
        assertOpportunities(WITHOUT_CHANGE + facts, asOf, opportunities, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                            OPPORTUNITIES,  BECAUSE
            residentSince=2025-11-21 hspSince=- permittedOn=-,                HSP_II?hspSince PERMANENT_RESIDENCE_80, one year to the day
            residentSince=2025-11-22 hspSince=- permittedOn=-,                HSP_II?hspSince, one day short
            residentSince=2023-11-21 hspSince=- permittedOn=-,                HSP_II?hspSince PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, three years to the day
            residentSince=2023-11-22 hspSince=- permittedOn=-,                HSP_II?hspSince PERMANENT_RESIDENCE_80, one day short of three
            residentSince=- hspSince=2025-11-21 permittedOn=-,                PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70?residentSince, HSP (i) proves one year
            residentSince=- hspSince=2025-11-22 permittedOn=-,                PERMANENT_RESIDENCE_80?residentSince PERMANENT_RESIDENCE_70?residentSince, not one year of it
            residentSince=- hspSince=- permittedOn=2025-11-21 expiresOn=2030-11-21, HSP_II?hspSince PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70?residentSince, the permission proves one year
            residentSince=2023-11-21? hspSince=- permittedOn=-,               HSP_II?hspSince PERMANENT_RESIDENCE_80?residentSince PERMANENT_RESIDENCE_70?residentSince, not settled
            residentSince=- hspSince=- permittedOn=-,                         HSP_II?hspSince PERMANENT_RESIDENCE_80?residentSince PERMANENT_RESIDENCE_70?residentSince, a hire date proves no residence
            residentSince=2026-10-01 hspSince=2024-03-20 permittedOn=-,       PERMANENT_RESIDENCE_80, the earliest of them counts
            hireDate=2025-11-21,                                              PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70?annualRemuneration, the pay of one year ago is this one
            hireDate=2025-11-22,                                              PERMANENT_RESIDENCE_80?annualRemuneration PERMANENT_RESIDENCE_70?annualRemuneration, the pay of then is not known
            hireDate=-,                                                       PERMANENT_RESIDENCE_80?hireDate PERMANENT_RESIDENCE_70?hireDate, whose pay it was is not known
            residentSince=- hspSince=2026-10-01 permittedOn=2026-10-01 hireDate=2026-10-01 expiresOn=2031-10-01, PERMANENT_RESIDENCE_80?residentSince+annualRemuneration PERMANENT_RESIDENCE_70?residentSince+annualRemuneration, two months after the permission
            residentSince=2026-10-01 hspSince=2026-10-01 permittedOn=2026-10-01 hireDate=2026-10-01 expiresOn=2031-10-01, , two months after the arrival
            residentTaxPaid=no,                                               PERMANENT_RESIDENCE_80?residentTaxPaid PERMANENT_RESIDENCE_70?residentTaxPaid, unpaid taxes are in the way
            socialInsurancePaid=no,                                           PERMANENT_RESIDENCE_80?socialInsurancePaid PERMANENT_RESIDENCE_70?socialInsurancePaid, and unpaid insurance
            monthsAbroad=28,                                                  PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, half of 56 months since the permission
            monthsAbroad=29,                                                  PERMANENT_RESIDENCE_80?monthsAbroad PERMANENT_RESIDENCE_70?monthsAbroad, more than half
            residentSince=1970-05-31 hspSince=2026-03-20 permittedOn=-,       PERMANENT_RESIDENCE_80?residentSince PERMANENT_RESIDENCE_70?residentSince, before the birth
            residentSince=2026-11-22 hspSince=2026-03-20 permittedOn=-,       PERMANENT_RESIDENCE_80?residentSince PERMANENT_RESIDENCE_70?residentSince, a day to come
            residentTaxPaid=yes socialInsurancePaid=yes,                      PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70, paid
            """)
    void permanentResidenceAsksForResidenceAndThePayOfThen(String facts, String opportunities, String because) {
        assertOpportunities(WITHOUT_CHANGE + facts, HspHolders.AS_OF, opportunities, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                           AS_OF,      TOLD,   BECAUSE
            periodOfStay=P5Y permittedOn=- expiresOn=2027-06-30, 2027-03-31, OPEN,   five years
            periodOfStay=P5Y permittedOn=- expiresOn=2027-06-30, 2027-04-01, OPEN,   five years always
            periodOfStay=P3Y permittedOn=- expiresOn=2027-06-30, 2027-03-31, OPEN, three years are accepted as the longest
            periodOfStay=P3Y permittedOn=- expiresOn=2027-06-30, 2027-04-01, ,   and no longer
            periodOfStay=P1Y permittedOn=- expiresOn=2027-06-30, 2027-03-31, ,   one year never
            periodOfStay=P1Y permittedOn=- expiresOn=2027-06-30, 2027-04-01, ,   one year never
            periodOfStay=P90D permittedOn=- expiresOn=2027-06-30, 2027-03-31, ,  nor days
            periodOfStay=- expiresOn=2027-06-30,             2027-04-01, OPEN,   HSP (i) is five years
            periodOfStay=P3Y? expiresOn=2027-06-30,          2027-04-01, OPEN,   not settled: HSP (i) is five years
            statusOfResidence=INSTRUCTOR periodOfStay=- permittedOn=- expiresOn=2027-06-30,   2027-03-31, TO_CHECK, not recorded
            statusOfResidence=INSTRUCTOR periodOfStay=P3Y permittedOn=- expiresOn=2027-06-30, 2027-03-31, OPEN, three years
            statusOfResidence=INSTRUCTOR periodOfStay=P3Y permittedOn=- expiresOn=2027-06-30, 2027-04-01, ,     no longer
            statusOfResidence=INSTRUCTOR periodOfStay=P1Y permittedOn=- expiresOn=2027-06-30, 2027-03-31, ,     never
            """)
    void permanentResidenceAsksForALongPeriodOfStay(
            String facts, LocalDate asOf, OpportunityState.State told, String because) {
        assertThat(HspHolders.assess(WITHOUT_CHANGE + "hspSince=2020-04-01 " + facts, asOf).opportunities().stream()
                        .filter(state -> state.opportunity() == Opportunity.PERMANENT_RESIDENCE_80)
                        .map(OpportunityState::state)
                        .findFirst())
                .as(because)
                .isEqualTo(Optional.ofNullable(told));
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
                        .openOpportunities()
                        .contains(Opportunity.PERMANENT_RESIDENCE_70))
                .as(because)
                .isEqualTo(open);
    }

    /** Hired after the first day of the year, so that today's pay is not that of then. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            RUNS,                                                                      STATE,  BECAUSE
            ,                                                                          PERMANENT_RESIDENCE_80?annualRemuneration, no earlier run
            2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-21=80,                   PERMANENT_RESIDENCE_80, a run on every quarter
            2025-08-21=80 2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-21=80,     PERMANENT_RESIDENCE_80, and one before
            2025-08-21=80 2025-11-22=80 2026-02-21=80 2026-05-21=80 2026-08-21=80,     PERMANENT_RESIDENCE_80?annualRemuneration, a day too far from the next
            2025-11-22=80 2026-02-21=80 2026-05-21=80 2026-08-21=80,                   PERMANENT_RESIDENCE_80?annualRemuneration, the first day is not covered
            2025-11-21=80 2026-02-21=79 2026-05-21=80 2026-08-21=80,                   PERMANENT_RESIDENCE_80?annualRemuneration, one point short in a run
            2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-20=80,                   PERMANENT_RESIDENCE_80?annualRemuneration, a day too long ago
            2025-11-21=80 2026-03-01=80 2026-05-21=80 2026-08-21=80,                   PERMANENT_RESIDENCE_80?annualRemuneration, a gap
            """)
    void earlierRunsShowTheTotalOfThen(String runs, String state, String because) {
        assertThat(stated(assessedAfter(runs, "hireDate=2026-01-01"), Opportunity.PERMANENT_RESIDENCE_80))
                .as(because)
                .isEqualTo(state);
    }

    @Test
    void anEarlierRunWithFewerPointsIsToBeCheckedWhateverIsRecordedNow() {
        String runs = "2025-11-21=70 2026-02-21=80 2026-05-21=80 2026-08-21=80";

        assertThat(stated(assessedAfter(runs, "hireDate=2010-01-01"), Opportunity.PERMANENT_RESIDENCE_80))
                .isEqualTo("PERMANENT_RESIDENCE_80?annualRemuneration");
    }

    private static RenewalAssessment assessedAfter(String runs, String facts) {
        Map<LocalDate, Integer> totals = runs == null
                ? Map.of()
                : Arrays.stream(runs.split(" "))
                        .map(run -> run.split("="))
                        .collect(Collectors.toMap(run -> LocalDate.parse(run[0]), run -> Integer.valueOf(run[1])));
        return new RenewalAssessor(Rulebook.load())
                .assess(
                        DescribedEmployee.by(WITHOUT_CHANGE + facts),
                        Optional.empty(),
                        EarlierRuns.of(() -> new TreeMap<>(totals)),
                        HspHolders.AS_OF);
    }

    private static void assertOpportunities(String facts, LocalDate asOf, String opportunities, String because) {
        assertThat(HspHolders.assess(facts, asOf).opportunities())
                .as(because)
                .extracting(OpportunitiesTest::written)
                .containsExactlyElementsOf(opportunities == null ? List.of() : Arrays.asList(opportunities.split(" ")));
    }

    private static void assertState(
            String facts, LocalDate asOf, Opportunity opportunity, String state, String because) {
        assertThat(stated(HspHolders.assess(facts, asOf), opportunity))
                .as(because)
                .isEqualTo(state);
    }

    private static String stated(RenewalAssessment assessment, Opportunity opportunity) {
        return assessment.opportunities().stream()
                .filter(state -> state.opportunity() == opportunity)
                .map(OpportunitiesTest::written)
                .findFirst()
                .orElse(null);
    }

    private static String written(OpportunityState state) {
        String missing = state.missing().stream().map(Fact::id).collect(Collectors.joining("+"));
        return state.isOpen() ? state.opportunity().name() : state.opportunity() + "?" + missing;
    }
}
