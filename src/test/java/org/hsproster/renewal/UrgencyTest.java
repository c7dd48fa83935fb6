package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("By when a person needs action")
class UrgencyTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final String MOVED = "employer=ア designatedOrganization=ミ ";

    /** The stay ends on Sunday 2027-04-25, the birthday is on Monday 2027-03-22, a holiday. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FACTS,                                                   OUTLOOK,          DEADLINE,   TO_ACT_ON, BECAUSE
        degree=doctor japanese=N1 japaneseDegree=yes licences=2, SAFE,             2027-04-23, false,     the last counter day of the stay
        birthDate=1985-06-01 degree=master japanese=N2 annualRemuneration=10_000_000, WATCH, 2027-04-23, false,     the same
        degree=master japanese=N1 licences=2,                    FILE_EARLY,       2027-03-19, true,      the last counter day before the birthday
        birthDate=1985-06-01 degree=master annualRemuneration=10_000_000 experienceYears=2022-02-08, FILE_LATE, 2027-04-23, true, to the end of the stay
        degree=master japanese=N1 experienceYears=2022-02-08,    FILE_BETWEEN,     2027-03-19, true,      between two days
        degree=master,                                           AT_RISK,          2027-04-23, true,      no day is safe: the stay
        degree=master japanese=N1 licences=2?,                   NEEDS_DATA,       2027-04-23, true,      the same
        birthDate=-,                                             NEEDS_DATA,       2027-04-23, true,      the same
        expiresOn=-,                                             NEEDS_DATA,       ,           true,      no expiry to go by
        expiresOn=2027-04-25?,                                   NEEDS_DATA,       ,           true,      an unclear one that is far away
        expiresOn=?,                                             NEEDS_DATA,       ,           true,      one that cannot be read
        expiresOn=2026-11-30,                                    EXPIRED,          2026-12-01, true,      at once
        employer=ア designatedOrganization=ミ degree=doctor japanese=N1, EMPLOYER_CHANGED, 2026-12-01, true, at once
        statusOfResidence=INSTRUCTOR degree=doctor japanese=N1 licences=2, CANDIDATE, 2027-04-23, false,   an extension as any other
        statusOfResidence=INSTRUCTOR,                            NOT_ELIGIBLE,     2027-04-23, false,     the same
        statusOfResidence=DEPENDENT,                             OUT_OF_SCOPE,     2027-04-23, false,     the same
        statusOfResidence=PERMANENT_RESIDENT,                    NO_RENEWAL,       ,           false,     the card alone
        leaveDate=2026-12-01,                                    LEFT,             ,           false,     no action needed
        nationality=日本 statusOfResidence=- expiresOn=-,        NOT_FOREIGN,      ,           false,     no action needed
        """)
    void dependsOnTheOutlook(String facts, Outlook outlook, LocalDate deadline, boolean isToActOn, String because) {
        RenewalAssessment assessment = HspHolders.assess(
                HspHolders.HSP + "expiresOn=2027-04-25 birthDate=1992-03-22 annualRemuneration=5_200_000 " + facts,
                TODAY);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(assessment.urgency())
                .as(because)
                .isEqualTo(new Urgency(Optional.ofNullable(deadline), false, isToActOn));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        EXPIRY,      AS_OF,      DUE_SOON, DEADLINE,   BECAUSE
        2026-12-01,  2026-12-01, true,     2026-12-01, ends today
        2026-12-02,  2026-12-01, true,     2026-12-02, tomorrow
        2026-12-08,  2026-12-01, true,     2026-12-08, in a week
        2027-01-30,  2026-12-01, true,     2027-01-29, on the 60th day; the counters are closed on it
        2027-01-31,  2026-12-01, false,    2027-01-29, on the 61st day
        2026-12-05,  2026-12-05, true,     2026-12-05, today is a Saturday: online only
        2026-12-06,  2026-12-05, true,     2026-12-06, no counter day is left
        2026-12-07,  2026-12-05, true,     2026-12-07, Monday
        2027-01-03,  2026-12-29, true,     2027-01-03, no counter day at the turn of the year
        2027-01-04,  2026-12-29, true,     2027-01-04, the first one after it
        2026-12-08?, 2026-12-01, true,     2026-12-08, unclear but can be read
        2027-01-30?, 2026-12-01, true,     2027-01-29, the same on the last day
        2027-01-31?, 2026-12-01, false,    ,           and a day later
        ?,           2026-12-01, false,    ,           cannot be read
        -,           2026-12-01, false,    ,           not recorded
        """)
    void isSoonFromTheDayOfTheRunToTheSixtiethDayAfterIt(
            String expiry, LocalDate asOf, boolean isDueSoon, LocalDate deadline, String because) {
        Urgency urgency =
                HspHolders.assess(HspHolders.SAFE + "expiresOn=" + expiry, asOf).urgency();

        assertThat(urgency.isDueSoon()).as(because).isEqualTo(isDueSoon);
        assertThat(urgency.deadline()).as(because).isEqualTo(Optional.ofNullable(deadline));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FACTS,                                   OUTLOOK,          DUE_SOON, TO_ACT_ON, TOLD,           BECAUSE
        licences=0,                              SAFE,             true,     true,      DUE_SOON_ALONE, nothing else is to be acted on
        japanese=N2 licences=0,                  SAFE,             true,     true,      DUE_SOON_ALONE, the same
        degree=master,                           WATCH,            true,     true,      DUE_SOON_ALONE, the same
        statusOfResidence=INSTRUCTOR,            CANDIDATE,        true,     true,      DUE_SOON_ALONE, the extension of another status
        statusOfResidence=INSTRUCTOR degree=none, NOT_ELIGIBLE,    true,     true,      DUE_SOON_ALONE, the same
        statusOfResidence=SPOUSE_OF_JAPANESE,    OUT_OF_SCOPE,     true,     true,      DUE_SOON_ALONE, the same
        statusOfResidence=SPECIFIED_SKILLED_WORKER, OUT_OF_SCOPE,  true,     true,      DUE_SOON_ALONE, the same
        degree=none,                             AT_RISK,          true,     true,      DUE_SOON,       to act on in any case
        birthDate=-,                             NEEDS_DATA,       true,     true,      DUE_SOON,       to act on in any case
        statusOfResidence=-,                     NEEDS_DATA,       true,     true,      DUE_SOON,       to act on in any case
        employer=ア designatedOrganization=ミ,   EMPLOYER_CHANGED, true,     true,      DUE_SOON,       to act on in any case
        statusOfResidence=PERMANENT_RESIDENT,    NO_RENEWAL,       false,    false,     ,               the card is no period of stay
        leaveDate=2026-12-01,                    LEFT,             false,    false,     ,               no action needed
        filedOn=2026-11-20,                      SAFE,             false,    false,     ,               the application is on record
        filedOn=2026-12-02,                      SAFE,             true,     true,      DUE_SOON_ALONE, a day to come is no filing
        statusOfResidence=DEPENDENT filedOn=2026-11-20, OUT_OF_SCOPE, false, false,     ,               filed as well
        """)
    void isReportedWithTheReason(
            String facts, Outlook outlook, boolean isDueSoon, boolean isToActOn, Reason.Code told, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + "expiresOn=2026-12-15 " + facts, TODAY);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(assessment.urgency().isDueSoon()).as(because).isEqualTo(isDueSoon);
        assertThat(assessment.urgency().isToActOn()).as(because).isEqualTo(isToActOn);
        assertThat(assessment.reasons().stream()
                        .map(Reason::code)
                        .filter(List.of(Reason.Code.DUE_SOON, Reason.Code.DUE_SOON_ALONE)::contains))
                .as(because)
                .containsExactlyElementsOf(Optional.ofNullable(told).stream().toList());
        if (told == Reason.Code.DUE_SOON_ALONE) {
            assertThat(assessment.reasons().get(0).code()).as("comes first").isEqualTo(told);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FACTS,                                             DEADLINE,   BECAUSE
        filedOn=2026-12-01,                                2027-02-15, the decision can be open to the end of the special period
        filedOn=2026-08-15,                                2027-02-15, filed four months before
        filedOn=2026-08-14,                                2026-12-15, too early to be the coming application
        caseState=FILED,                                   2027-02-15, pending without a day
        statusOfResidence=DEPENDENT filedOn=2026-12-01,    2027-02-15, whatever the status
        filedOn=2026-12-01 caseState=REFUSED,              2026-12-01, refused: at once
        employer=ア designatedOrganization=ミ filedOn=2026-12-01, 2026-12-01, no work before the change is permitted
        """)
    void isAfterTheDecisionForThoseWhoHaveFiled(String facts, LocalDate deadline, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + "expiresOn=2026-12-15 " + facts, TODAY)
                        .urgency()
                        .deadline())
                .as(because)
                .contains(deadline);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        AS_OF,      FACTS,                             RECOMMENDED, BECAUSE
        2026-12-01, licences=0,                        2026-12-01,  a counter day
        2026-12-05, licences=0,                        2026-12-07,  a Saturday
        2026-12-29, licences=0,                        2027-01-04,  the turn of the year
        2026-12-01, degree=none,                       2026-12-01,  the change is due whatever the points
        2027-03-28, expiresOn=2027-03-28,              2027-03-28,  no counter day is left: online
        2026-12-01, expiresOn=2031-06-30,              2026-12-01,  however far the expiry is
        2026-12-01, plannedFilingDate=2027-02-01,      2026-12-01,  a planned renewal is too late
        """)
    void isTheDayOfTheRunForAnotherEmployer(LocalDate asOf, String facts, LocalDate recommended, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + MOVED + facts, asOf);

        assertThat(assessment.outlook()).as(because).isEqualTo(Outlook.EMPLOYER_CHANGED);
        assertThat(assessment.recommendedFilingDate()).as(because).contains(recommended);
        assertThat(assessment.lastSafeFilingDate()).as(because).isEmpty();
        assertThat(assessment.lastCounterDate()).as(because).isEmpty();
        assertThat(assessment.urgency().deadline()).as(because).contains(asOf);
        assertThat(assessment.urgency().isToActOn()).as(because).isTrue();
        assertThat(assessment.points().map(RenewalPoints::countedOn))
                .as(because)
                .contains(asOf);
    }
}
