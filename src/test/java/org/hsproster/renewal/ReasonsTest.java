package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.points.PointItem.AGE;
import static org.hsproster.points.PointItem.EXPERIENCE;
import static org.hsproster.points.PointItem.REMUNERATION;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Reason.Code;
import org.hsproster.renewal.timeline.Timeline.Change;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void aBirthdayInTheWindowIsReportedWithBothLosses() {
        assertThat(reasons(HspHolders.TURNS_35 + "degree=master japanese=N1 licences=2"))
                .containsExactly(
                        Reason.of(Code.PASSES_FROM_TO, date("2026-12-31"), date("2027-03-09"), 70, 70),
                        Reason.of(
                                Code.BIRTHDAY,
                                date("2027-03-10"),
                                35L,
                                List.of(change(AGE, -5), change(REMUNERATION, -15)),
                                50));
    }

    @Test
    void everyPassingPeriodIsReported() {
        assertThat(reasons(HspHolders.HSP + "birthDate=1992-01-10 degree=master annualRemuneration=9_000_000"
                        + " experienceYears=2022-02-15"))
                .startsWith(
                        Reason.of(Code.PASSES_FROM_TO, date("2026-12-31"), date("2027-01-09"), 70, 70),
                        Reason.of(Code.PASSES_FROM_TO, date("2027-02-15"), date("2027-03-31"), 70, 70));
    }

    @Test
    void aPersonWhoPassesOnNoDayHasTheTotalAndTheLossesAsReasons() {
        assertThat(reasons(HspHolders.TURNS_35 + "birthDate=1991-12-01 degree=master japanese=N1 licences=2"))
                .containsExactly(
                        Reason.of(Code.PASSES_ON_NO_DAY, date("2026-12-31"), date("2027-03-31"), 50, 70),
                        Reason.of(
                                Code.BIRTHDAY,
                                date("2026-12-01"),
                                35L,
                                List.of(change(AGE, -5), change(REMUNERATION, -15)),
                                50),
                        Reason.of(Code.LOST_SINCE_PERMISSION, 20));
    }

    @Test
    void lossesAreNotReportedForPeopleWhoAreSafe() {
        assertThat(reasons(HspHolders.SAFE + "birthDate=1991-06-01"))
                .containsExactly(Reason.of(Code.PASSES_THROUGHOUT, date("2027-01-04"), 85, 70, 15));
    }

    @Test
    void unclearFactsAreNamed() {
        assertThat(reasons(HspHolders.AT_41 + "degree=doctor licences=? growthField=no?"))
                .startsWith(Reason.of(
                        Code.PASSES_ONLY_IF_CLARIFIED, 65, 70, 75, List.of(Fact.LICENCES, Fact.GROWTH_FIELD)));
    }

    @Test
    void unclearFactsAreCountedOnTheDayOnWhichTheyAreEnough() {
        assertThat(reasons(HspHolders.AT_41 + "degree=master licences=? experienceYears=2024-03-01"))
                .startsWith(Reason.of(Code.PASSES_ONLY_IF_CLARIFIED, 60, 70, 70, List.of(Fact.LICENCES)));
    }

    @Test
    void aTotalWithoutMarginIsReported() {
        assertThat(reasons(HspHolders.AT_41 + "degree=doctor licences=1"))
                .containsExactly(Reason.of(Code.PASSES_WITHOUT_MARGIN, date("2027-01-04"), 70));
    }

    @Test
    void aFailureWhileTheDecisionIsOpenIsReportedWithTheLastDay() {
        assertThat(reasons(HspHolders.TURNS_35 + "birthDate=1992-05-31 degree=doctor japanese=N1 licences=2"))
                .startsWith(Reason.of(Code.FAILS_WHILE_DECISION_OPEN, date("2027-05-31"), date("2027-05-31")))
                .doesNotContain(Reason.of(Code.PASSES_WITHOUT_MARGIN, date("2027-01-04"), 80));
    }

    @Test
    void bothCausesToWatchAreReported() {
        assertThat(reasons(HspHolders.TURNS_35 + "birthDate=1992-04-01 degree=master japanese=N1 licences=2"))
                .startsWith(
                        Reason.of(Code.PASSES_WITHOUT_MARGIN, date("2027-01-04"), 70),
                        Reason.of(Code.FAILS_WHILE_DECISION_OPEN, date("2027-04-01"), date("2027-05-31")));
    }

    @Test
    void theRemunerationIsReportedIfItIsTooLow() {
        assertThat(reasons(HspHolders.SAFE + "annualRemuneration=2_999_999"))
                .contains(Reason.of(Code.REMUNERATION_BELOW_MINIMUM, 3_000_000L));
        assertThat(reasons(HspHolders.SAFE + "annualRemuneration=-"))
                .contains(Reason.of(Code.REMUNERATION_NOT_KNOWN, 3_000_000L));
        assertThat(reasons(HspHolders.SAFE)).extracting(Reason::code).containsExactly(Code.PASSES_THROUGHOUT);
    }

    @Test
    void specialHighlySkilledProfessionalsHaveNoMarginToTell() {
        assertThat(reasons(HspHolders.AT_41 + "annualRemuneration=20_000_000 degree=master"))
                .as("60 points, and none are needed")
                .containsExactly(Reason.of(Code.SPECIAL_HIGHLY_SKILLED));
        assertThat(reasons(HspHolders.AT_41 + "annualRemuneration=20_000_000 degree=doctor licences=1"))
                .as("75 points besides")
                .containsExactly(
                        Reason.of(Code.PASSES_THROUGHOUT, date("2027-01-04"), 75, 70, 5),
                        Reason.of(Code.SPECIAL_HIGHLY_SKILLED));
    }

    @Test
    void changesAreReportedFromTheRunToTheLastDayADecisionCanBeOpen() {
        assertThat(reasons(HspHolders.SAFE + "experienceYears=2024-05-31"))
                .contains(Reason.of(Code.EXPERIENCE, date("2027-05-31"), 3L, List.of(change(EXPERIENCE, 5)), 85));
        assertThat(reasons(HspHolders.SAFE + "experienceYears=2024-06-01"))
                .extracting(Reason::code)
                .doesNotContain(Code.EXPERIENCE);
        assertThat(reasons(HspHolders.SAFE + "remunerationAtRenewal=10_000_000"))
                .contains(Reason.of(
                        Code.REMUNERATION_AT_RENEWAL, date("2026-12-31"), List.of(change(REMUNERATION, 5)), 85));
    }

    private static List<Reason> reasons(String facts) {
        return HspHolders.assess(facts).reasons();
    }

    private static Change change(PointItem item, int points) {
        return new Change(item, points);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
