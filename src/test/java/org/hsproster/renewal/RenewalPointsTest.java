package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalPointsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FACTS,                                                    AS_OF, AT_FILING, AT_EXPIRY, AT_LIMIT, POSSIBLE, BECAUSE
        degree=master japanese=N1 licences=2,                     70,    70,        50,        50,       70,       the birthday lies between filing and expiry
        degree=master japanese=N1 licences=2 birthDate=1992-05-31, 70,   70,        70,        50,       70,       the birthday is the last day on which a decision can be open
        degree=master japanese=N1 licences=2 birthDate=1992-06-01, 70,   70,        70,        70,       70,       and the day after that
        degree=master japanese=N1 licences=2 birthDate=1991-12-01, 70,   50,        50,        50,       50,       the birthday lies before the window
        degree=master japanese=N1 experienceYears=2022-02-01,     65,    70,        50,        50,       70,       counted on the first day that passes
        degree=master japanese=N1 licences=?,                     60,    60,        40,        40,       70,       the unclear fact is possible alone
        degree=master japanese=N1 licences=2 plannedFilingDate=2027-02-20, 70, 70,  50,        50,       70,       counted on the planned day
        degree=master japanese=N1 licences=2 remunerationAtRenewal=6_000_000, 70, 75, 70,      70,       75,       the remuneration at renewal counts from the window on
        degree=bachelor remunerationAtRenewal=?,                  35,    20,        15,        15,       60,       a remuneration at renewal that cannot be read is not today's
        """)
    void areCountedOnTheDaysThatMatter(
            String facts, int asOf, int atFiling, int atExpiry, int atLimit, int possible, String because) {
        RenewalPoints points =
                HspHolders.assess(HspHolders.TURNS_35 + facts).points().orElseThrow();

        assertThat(points.asOf()).as("as of the run: %s", because).isEqualTo(asOf);
        assertThat(points.atFiling()).as("at filing: %s", because).isEqualTo(atFiling);
        assertThat(points.atExpiry()).as("at expiry: %s", because).hasValue(atExpiry);
        assertThat(points.atDecisionLimit()).as("at the limit: %s", because).hasValue(atLimit);
        assertThat(points.possibleAtFiling()).as("possible: %s", because).isEqualTo(possible);
        assertThat(points.margin()).as("margin: %s", because).isEqualTo(atFiling - 70);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        YEN,        FLOOR_MET, BECAUSE
        3_000_000,  true,      included
        2_999_999,  false,     one yen short
        -,          ,          not recorded
        ?,          ,          not readable
        3_000_000?, ,          not settled
        """)
    void tellWhetherTheMinimumRemunerationIsMet(String yen, Boolean met, String because) {
        RenewalPoints points = HspHolders.assess(HspHolders.SAFE + "annualRemuneration=" + yen)
                .points()
                .orElseThrow();

        assertThat(points.remunerationFloorMet()).as(because).isEqualTo(Optional.ofNullable(met));
    }

    @Test
    void noMinimumIsMetOrMissedOnASheetWithoutOne() {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE
                + "statusOfResidence=HSP_I_A annualRemuneration=- researchAchievements=2 japaneseDegree=yes"
                + " growthField=yes");

        assertThat(assessment.outlook()).as("enough points without pay").isEqualTo(Outlook.SAFE);
        assertThat(assessment.points().orElseThrow().remunerationFloorMet()).isEmpty();
        assertThat(assessment.reasons()).extracting(Reason::code).containsExactly(Reason.Code.PASSES_THROUGHOUT);
    }

    @Test
    void anExpiredStayHasTheTotalOfTheRunAndNoOther() {
        RenewalPoints points = HspHolders.assess(HspHolders.SAFE + "expiresOn=2026-11-20")
                .points()
                .orElseThrow();

        assertThat(points.countedOn()).isEqualTo(HspHolders.AS_OF);
        assertThat(points.atFiling()).isEqualTo(80);
        assertThat(points.atExpiry()).isEmpty();
        assertThat(points.atDecisionLimit()).isEmpty();
        assertThat(points.ageLoss()).isEmpty();
    }

    @Test
    void theyAreCountedAsOfTheRunWhereTheExpiryIsNotKnown() {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + "expiresOn=-");

        assertThat(assessment.points().orElseThrow().atFiling()).isEqualTo(80);
        assertThat(assessment.window()).isEmpty();
        assertThat(assessment.recommendedFilingDate()).isEmpty();
    }

    @Test
    void afterAChangeOfEmployerTheyAreCountedAsOfTheRun() {
        RenewalAssessment assessment = HspHolders.assess(
                HspHolders.TURNS_35 + "degree=master japanese=N1 licences=2 employer=アオイ designatedOrganization=ミドリ");

        assertThat(assessment.points().orElseThrow().countedOn()).isEqualTo(HspHolders.AS_OF);
        assertThat(assessment.recommendedFilingDate())
                .as("due at once, whether the window has opened or not; the run is on a Saturday before a holiday")
                .contains(LocalDate.of(2026, 11, 24));
        assertThat(assessment.lastSafeFilingDate()).isEmpty();
        assertThat(assessment.lastCounterDate()).isEmpty();
        assertThat(assessment.reasons()).startsWith(Reason.of(Reason.Code.EMPLOYER_CHANGED, 70, 70, "アオイ", "ミドリ"));
    }

    @Test
    void afterAChangeOfEmployerTheNextCounterDayIsNamedAlsoWhereThePointsFail() {
        RenewalAssessment assessment = HspHolders.assess(
                HspHolders.AT_41 + "degree=doctor experienceYears=2024-03-01 employer=ア designatedOrganization=ミ");

        assertThat(assessment.points().map(RenewalPoints::asOf)).contains(65);
        assertThat(assessment.points().map(RenewalPoints::atFiling)).contains(65);
        assertThat(assessment.recommendedFilingDate()).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FACTS,                                          LOSS, SINCE, BECAUSE
        birthDate=1992-03-10,                           20,   0,     35 between run and expiry: age 5 and remuneration 15
        birthDate=1992-03-31,                           20,   0,     on the day of expiry
        birthDate=1992-04-01,                           0,    5,     the day after it; 30 the day after the permission
        birthDate=1991-11-21,                           0,    20,    on the day of the run it is lost already
        birthDate=1991-11-22,                           20,   20,    the day after the run
        birthDate=1991-12-31,                           20,   20,    the first day of the window
        birthDate=1992-03-10 experienceYears=2020-02-01, 20,  0,     experience gained meanwhile is not netted out
        birthDate=1992-03-10 annualRemuneration=9_000_000, 5, 0,     the remuneration does not turn on age
        birthDate=1985-06-01,                           0,    5,     40 in 2025: nothing left in the remuneration
        birthDate=1990-06-01 permittedOn=2024-04-01,    0,    20,    35 in 2025 and after the permission
        birthDate=1990-06-01 permittedOn=2025-05-31,    0,    20,    permitted the day before the birthday
        birthDate=1990-06-01 permittedOn=2025-06-01,    0,    0,     permitted on the birthday
        birthDate=1990-06-01 permittedOn=?,             0,    20,    five years before expiry
        birthDate=1990-06-01 permittedOn=2026-11-21,    0,    0,     permitted on the day of the run
        birthDate=1990-06-01 permittedOn=2026-11-22,    0,    20,    a day that is to come is not recorded
        birthDate=1990-06-01 periodOfStay=P1M,          0,    ,      a permission after the filing takes nothing
        birthDate=1990-06-01 periodOfStay=P1Y,          0,    0,     one year before expiry
        birthDate=1990-06-01 periodOfStay=P3Y,          0,    20,    three years
        birthDate=1992-01-01 permittedOn=2018-04-01,    20,   5,     26 at the permission and 34 when filing: age 5
        birthDate=1992-01-01 permittedOn=2018-04-01 annualRemuneration=4_500_000, 5, 15, and the band under 30 as well
        statusOfResidence=STUDENT birthDate=1990-06-01, 0,    ,      another status without a period
        statusOfResidence=STUDENT birthDate=1990-06-01 periodOfStay=P3Y, 0, 20, and with one
        """)
    void birthdaysAreCountedSeparately(String facts, Integer loss, Integer since, String because) {
        RenewalPoints points = HspHolders.assess(HspHolders.TURNS_35 + "degree=doctor japanese=N1 " + facts)
                .points()
                .orElseThrow();

        assertThat(points.ageLoss()).as("to expiry: %s", because).isEqualTo(number(loss));
        assertThat(points.ageLossSincePermission())
                .as("since the permission: %s", because)
                .isEqualTo(number(since));
    }

    private static OptionalInt number(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
