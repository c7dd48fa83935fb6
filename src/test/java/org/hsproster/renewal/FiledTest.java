package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 2026-11-21; 80 points, and 75 from the 40th birthday on 2027-01-10, with a stay to 2027-02-28. */
@DisplayName("A filed application")
class FiledTest {

    private static final String HSP = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-02-28 ";

    private static final String FILED = HSP + "birthDate=1985-06-01 degree=doctor japanese=N1 "
            + "annualRemuneration=9_000_000 filedOn=2026-11-20 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                       OUTLOOK,          BECAUSE
            filedOn=2026-11-20,                                          SAFE,             passes on that day
            filedOn=2026-11-20 birthDate=1992-01-10 annualRemuneration=5_200_000 licences=1, SAFE, 90 that day whatever birthdays follow
            filedOn=2026-11-20 japanese=- licences=1,                    WATCH,            exactly what is required
            filedOn=2026-11-20 japanese=-,                               AT_RISK,          65 points that day
            filedOn=2026-11-20 japanese=- licences=?,                    NEEDS_DATA,       65 and up to 75
            filedOn=2026-11-20 experienceYears=2023-12-01 japanese=-,    AT_RISK,          the step of experience comes after it
            filedOn=2026-11-20 annualRemuneration=- licences=2 degree=doctor japaneseDegree=yes multipleDegrees=yes, NEEDS_DATA, no pay on record
            filedOn=2026-11-20 employer=A designatedOrganization=B,      EMPLOYER_CHANGED, no work before the permission
            filedOn=2026-11-20 statusOfResidence=INSTRUCTOR,             CANDIDATE,        other work
            filedOn=2026-11-20 statusOfResidence=INSTRUCTOR japanese=-,  NOT_ELIGIBLE,     other work with 65 points
            filedOn=2026-11-20 statusOfResidence=STUDENT,                OUT_OF_SCOPE,     no points
            filedOn=2026-11-20 expiresOn=2027-02-28?,                    NEEDS_DATA,       an unclear expiry
            filedOn=2026-10-20 expiresOn=2026-10-31,                     WATCH,            after expiry
            filedOn=2026-10-20 expiresOn=2026-11-20,                     WATCH,            the day after it
            filedOn=2026-11-20 expiresOn=2026-11-21,                     SAFE,             the day of expiry is no day after it
            filedOn=2026-09-20 expiresOn=2026-09-21,                     WATCH,            the last day of the two months
            filedOn=2026-09-19 expiresOn=2026-09-20,                     EXPIRED,          the day after them
            filedOn=2026-10-20 expiresOn=2026-10-31?,                    NEEDS_DATA,       an unclear expiry that is past
            filedOn=2026-09-19 expiresOn=2026-09-20?,                    EXPIRED,          and longer than two months
            filedOn=2026-10-20 expiresOn=2026-10-31 japanese=-,          AT_RISK,          the day of filing fails
            filedOn=2026-10-20 expiresOn=2026-10-31 japanese=- licences=?, NEEDS_DATA,     or may fail
            filedOn=2026-10-20 expiresOn=2026-10-31 birthDate=-,         NEEDS_DATA,       or cannot be counted
            filedOn=2026-10-20 expiresOn=2026-10-31 employer=A designatedOrganization=B, EMPLOYER_CHANGED, no work before the permission
            filedOn=2026-10-20 expiresOn=2026-10-31 statusOfResidence=INSTRUCTOR, WATCH,   of other work
            filedOn=2026-10-20 expiresOn=2026-10-31 statusOfResidence=INSTRUCTOR birthDate=-, WATCH, also without points
            filedOn=2026-10-20 expiresOn=2026-10-31 statusOfResidence=STUDENT, WATCH,      of every status with a period of stay
            filedOn=2026-10-20 expiresOn=2026-10-31 statusOfResidence=HSP_II, NO_RENEWAL,  not without one
            filedOn=2026-10-20 expiresOn=2026-10-31 statusOfResidence=-, NEEDS_DATA,       nor without a status
            filedOn=2026-10-20 expiresOn=- cardValidity=2026-10-31,      WATCH,            the card stands for the expiry
            filedOn=2021-12-15 expiresOn=2026-10-31,                     EXPIRED,          the previous application extends nothing
            filedOn=- caseState=FILED,                                   SAFE,             without a day counted today
            filedOn=- caseState=FILED expiresOn=2026-11-21,              SAFE,             on the day of expiry
            filedOn=- caseState=FILED expiresOn=2026-11-20,              EXPIRED,          not after it
            filedOn=- caseState=FILED birthDate=1992-03-10 annualRemuneration=5_200_000 expiresOn=2027-03-21, WATCH, the birthday does not matter
            filedOn=- caseState=FILED birthDate=1992-03-10 annualRemuneration=5_200_000 expiresOn=2027-03-22, FILE_EARLY, too early to count and it does
            filedOn=- caseState=PAPERS_REQUESTED expiresOn=2026-11-20,   EXPIRED,          nothing is filed
            caseState=GRANTED,                                           NEEDS_DATA,       the expiry is the old one
            filedOn=- caseState=GRANTED expiresOn=2027-03-21,            NEEDS_DATA,       four months before it
            filedOn=- caseState=GRANTED expiresOn=2027-03-22,            SAFE,             a day earlier it is a new one
            filedOn=- caseState=GRANTED expiresOn=2031-03-31,            SAFE,             a new one
            filedOn=- caseState=GRANTED expiresOn=2026-11-20,            EXPIRED,          over without a filing that counts
            filedOn=2026-10-20 caseState=GRANTED expiresOn=2026-10-31,   NEEDS_DATA,       over with one
            filedOn=2026-01-20 caseState=GRANTED expiresOn=2026-01-31,   NEEDS_DATA,       however long ago
            caseState=GRANTED statusOfResidence=STUDENT,                 NEEDS_DATA,       whatever the status
            caseState=GRANTED employer=A designatedOrganization=B,       NEEDS_DATA,       beats EMPLOYER_CHANGED
            caseState=GRANTED birthDate=-,                               NEEDS_DATA,       beats the birth date
            caseState=GRANTED?,                                          SAFE,             an unclear state says nothing
            caseState=REFUSED,                                           AT_RISK,          refused
            caseState=REFUSED filedOn=-,                                 AT_RISK,          also without a day
            caseState=REFUSED expiresOn=2026-11-21,                      AT_RISK,          to the last day
            caseState=REFUSED expiresOn=2026-11-20,                      EXPIRED,          and no longer
            caseState=REFUSED expiresOn=2026-10-31 filedOn=2026-10-20,   EXPIRED,          a refused filing extends nothing
            caseState=REFUSED expiresOn=-,                               AT_RISK,          beats NEEDS_DATA
            caseState=REFUSED statusOfResidence=STUDENT,                 AT_RISK,          beats OUT_OF_SCOPE
            caseState=REFUSED employer=A designatedOrganization=B,       AT_RISK,          beats EMPLOYER_CHANGED
            caseState=REFUSED statusOfResidence=HSP_II,                  NO_RENEWAL,       without a period of stay nothing is refused
            caseState=REFUSED leaveDate=2026-11-01,                      LEFT,             nor of those who have left
            """)
    void isCountedOnItsDay(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(FILED + facts).outlook()).as(because).isEqualTo(outlook);
    }

    /** 41 years old, with 60 points, and 70 with five years of experience. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            MONTHS, FILED_ON,   CASE_STATE,        OUTLOOK, BECAUSE
            60,     2026-11-01, caseState=FILED,   WATCH,   a length is that of the day of filing
            59,     2026-11-01, caseState=FILED,   AT_RISK, and no longer than it
            60,     2026-11-21, caseState=FILED,   WATCH,   filed on the day of the run
            60,     2021-12-01, caseState=-,       WATCH,   that of the last application is another
            60,     2026-11-01, caseState=REFUSED, AT_RISK, refused
            """)
    void countsALengthOfExperienceOnTheDayOfFiling(
            long months, LocalDate filedOn, String state, Outlook outlook, String because) {
        LocalDate asOf = LocalDate.of(2026, 11, 21);
        Employee employee = DescribedEmployee.by(HSP
                        + "birthDate=1985-06-01 degree=bachelor japanese=N1 annualRemuneration=9_000_000 filedOn="
                        + filedOn + " " + state)
                .with(Fact.EXPERIENCE, ProfessionalCareer.ofMonths(months, asOf));

        assertThat(new RenewalAssessor(Rulebook.load()).assess(employee, asOf).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    @Test
    void hasAWindowOfOneDay() {
        RenewalAssessment assessment = HspHolders.assess(FILED);
        LocalDate filed = LocalDate.of(2026, 11, 20);

        assertThat(assessment.window()).contains(new FilingWindow(LocalDate.of(2026, 11, 28), filed, filed));
        assertThat(assessment.recommendedFilingDate()).contains(filed);
        assertThat(assessment.points().orElseThrow().countedOn()).isEqualTo(filed);
        assertThat(assessment.points().orElseThrow().atExpiry()).hasValue(80);
        assertThat(assessment.reasons())
                .containsExactly(
                        Reason.of(Reason.Code.PASSES_ON_FILING, filed, 80, 70, 10),
                        Reason.of(Reason.Code.FILED_ON, filed));
    }

    @Test
    void isReportedWithoutTheBirthdaysThatFollow() {
        assertThat(codes("birthDate=1992-01-10 annualRemuneration=5_200_000"))
                .containsExactly(Reason.Code.PASSES_WITHOUT_MARGIN, Reason.Code.FILED_ON);
        assertThat(codes("birthDate=1992-01-10 annualRemuneration=5_200_000 filedOn=-"))
                .contains(Reason.Code.BIRTHDAY);
    }

    @Test
    void tellsWhatItComesTo() {
        assertThat(codes("japanese=-")).startsWith(Reason.Code.FAILS_ON_FILING, Reason.Code.FILED_ON);
        assertThat(codes("expiresOn=2026-11-20")).startsWith(Reason.Code.DECISION_OPEN_AFTER_EXPIRY);
        assertThat(HspHolders.assess(FILED + "expiresOn=2026-11-20 statusOfResidence=STUDENT")
                        .reasons())
                .containsExactly(
                        Reason.of(
                                Reason.Code.DECISION_OPEN_AFTER_EXPIRY,
                                LocalDate.of(2026, 11, 20),
                                LocalDate.of(2027, 1, 20)),
                        Reason.of(Reason.Code.FILED_ON, LocalDate.of(2026, 11, 20)));
        assertThat(codes("statusOfResidence=STUDENT")).containsExactly(Reason.Code.OUT_OF_SCOPE, Reason.Code.FILED_ON);
        assertThat(codes("caseState=REFUSED")).startsWith(Reason.Code.REFUSED);
        assertThat(codes("caseState=GRANTED")).startsWith(Reason.Code.GRANTED_WITH_OLD_EXPIRY);
        assertThat(codes("expiresOn=2026-09-20 filedOn=2026-09-19"))
                .startsWith(Reason.Code.EXPIRED)
                .doesNotContain(Reason.Code.FILED_ON);
    }

    @Test
    void namesNoDayOnceItIsRefused() {
        RenewalAssessment refused = HspHolders.assess(FILED + "caseState=REFUSED");

        assertThat(refused.recommendedFilingDate()).isEmpty();
        assertThat(refused.lastSafeFilingDate()).isEmpty();
        assertThat(refused.remedies()).isEmpty();
        assertThat(refused.points().orElseThrow().atFiling()).isEqualTo(80);
    }

    @Test
    void asksForNoOtherDay() {
        RenewalAssessment assessment = HspHolders.assess(FILED + "plannedFilingDate=2027-01-15");

        assertThat(assessment.recommendedFilingDate()).contains(LocalDate.of(2026, 11, 20));
        assertThat(assessment.findings()).isEqualTo(List.of());
    }

    @Test
    void leavesTheDayOfANewEmployerToday() {
        RenewalAssessment assessment = HspHolders.assess(FILED + "employer=A designatedOrganization=B");
        RenewalAssessment over = HspHolders.assess(FILED + "employer=A designatedOrganization=B expiresOn=2026-11-20");

        assertThat(assessment.points().orElseThrow().countedOn()).isEqualTo(HspHolders.AS_OF);
        assertThat(assessment.procedure()).isEqualTo(Procedure.CHANGE_OF_STATUS_OF_RESIDENCE);
        assertThat(over.points().orElseThrow().countedOn()).isEqualTo(HspHolders.AS_OF);
        assertThat(over.window().map(FilingWindow::from)).isEqualTo(Optional.of(LocalDate.of(2026, 11, 20)));
    }

    private static List<Reason.Code> codes(String facts) {
        return HspHolders.assess(FILED + facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
