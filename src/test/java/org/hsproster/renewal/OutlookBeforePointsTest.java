package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case adds a fact to a person who would be SAFE. */
@DisplayName("Outlooks 1 to 6, before any point is counted")
class OutlookBeforePointsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                  OUTLOOK,     BECAUSE
            leaveDate=2026-11-20,                                   LEFT,        left the day before
            leaveDate=2026-11-21,                                   LEFT,        leaves on the day of the run
            leaveDate=2026-11-22,                                   SAFE,        is still there
            leaveDate=?,                                            SAFE,        a date that cannot be read says nothing
            employmentState=left,                                   LEFT,        the state says so
            employmentState=left leaveDate=2027-01-31,              LEFT,        whatever the date
            employmentState=on_leave,                               SAFE,        on leave is employed
            employmentState=upcoming,                               SAFE,        so is a person who will start later
            leaveDate=2026-11-21 nationality=日本,                  LEFT,        LEFT beats NOT_FOREIGN
            leaveDate=2026-11-21 statusOfResidence=HSP_II,          LEFT,        LEFT beats NO_RENEWAL
            leaveDate=2026-11-21 expiresOn=2026-11-01,              LEFT,        LEFT beats EXPIRED
            leaveDate=2026-11-21 expiresOn=-,                       LEFT,        LEFT beats NEEDS_DATA
            nationality=日本 expiresOn=2026-11-20,                  NOT_FOREIGN, Japan and a stay that is over
            nationality=日本 expiresOn=2026-11-21,                  NEEDS_DATA,  a stay that runs for the rest of the day
            nationality=日本 expiresOn=2026-11-21?,                 NEEDS_DATA,  also where the date is unclear
            nationality=日本 expiresOn=?,                           NOT_FOREIGN, a date that cannot be read runs no stay
            nationality=日本 expiresOn=-,                           NOT_FOREIGN, no stay on record
            nationality=日本 expiresOn=- cardValidity=2026-11-21,   NEEDS_DATA,  the card stands for the expiry
            nationality=日本 expiresOn=- cardValidity=2026-11-20,   NOT_FOREIGN, a card that is over
            nationality=日本 expiresOn=- cardValidity=2027-11-20 statusOfResidence=-, NOT_FOREIGN, without a status no card stands for it
            nationality=日本 statusOfResidence=-,                   NEEDS_DATA,  whatever the status
            nationality=日本 statusOfResidence=STUDENT,             NEEDS_DATA,  NEEDS_DATA beats OUT_OF_SCOPE
            nationality=JAPAN expiresOn=-,                          NOT_FOREIGN, in English
            nationality=Japanese expiresOn=-,                       NOT_FOREIGN, as an adjective
            nationality=日本 expiresOn=2026-11-01,                  NOT_FOREIGN, NOT_FOREIGN beats EXPIRED
            nationality=日本 statusOfResidence=HSP_II,              NOT_FOREIGN, no period of stay can run
            nationality=日本 statusOfResidence=HSP_II?,             NOT_FOREIGN, nor where the status is unclear
            nationality=日本 statusOfResidence=PERMANENT_RESIDENT,  NOT_FOREIGN, NOT_FOREIGN beats NO_RENEWAL
            nationality=- statusOfResidence=- expiresOn=-,          NOT_FOREIGN, nothing foreign at all
            nationality=- statusOfResidence=NONE expiresOn=-,       NOT_FOREIGN, the status says that there is none
            nationality=- statusOfResidence=- expiresOn=- birthDate=-, NOT_FOREIGN, NOT_FOREIGN beats NEEDS_DATA
            nationality=- statusOfResidence=-,                      NEEDS_DATA,  an expiry is foreign
            nationality=- statusOfResidence=- expiresOn=?,          NEEDS_DATA,  also one that cannot be read
            nationality=- statusOfResidence=- expiresOn=2026-11-20, EXPIRED,     or one that is over
            nationality=- statusOfResidence=- expiresOn=- permittedOn=2022-04-01, NEEDS_DATA, so is a permission
            nationality=- statusOfResidence=- expiresOn=- designatedOrganization=A, NEEDS_DATA, a designated organization
            nationality=- statusOfResidence=- expiresOn=- hspSince=2022-04-01, NEEDS_DATA, a day of HSP
            nationality=- statusOfResidence=- expiresOn=- cardValidity=2027-03-31, NEEDS_DATA, and a residence card
            nationality=-,                                          SAFE,        a status is enough to be foreign
            nationality=- statusOfResidence=?,                      NEEDS_DATA,  also one that cannot be read
            nationality=? statusOfResidence=-,                      NEEDS_DATA,  a nationality that cannot be read is recorded
            nationality=- statusOfResidence=- expiresOn=- foreignerFlag=no, NOT_FOREIGN, a column that says so
            nationality=- statusOfResidence=- expiresOn=- foreignerFlag=?, NEEDS_DATA, one that cannot be read
            nationality=- statusOfResidence=- expiresOn=- foreignerFlag=yes, NEEDS_DATA,  a column that says foreign: the status is wanted
            statusOfResidence=PERMANENT_RESIDENT,                   NO_RENEWAL,  no period of stay
            statusOfResidence=SPECIAL_PERMANENT_RESIDENT,           NO_RENEWAL,  no period of stay
            statusOfResidence=HSP_II,                               NO_RENEWAL,  no period of stay
            statusOfResidence=HSP_II expiresOn=2026-11-01,          NO_RENEWAL,  NO_RENEWAL beats EXPIRED
            statusOfResidence=HSP_II expiresOn=- birthDate=-,       NO_RENEWAL,  NO_RENEWAL beats NEEDS_DATA
            expiresOn=2026-11-20,                                   EXPIRED,     expired the day before
            expiresOn=2026-11-21,                                   SAFE,        the day of expiry is still a day to file
            expiresOn=2026-11-20 statusOfResidence=STUDENT,         EXPIRED,     EXPIRED beats OUT_OF_SCOPE
            expiresOn=2026-11-20 statusOfResidence=RESEARCHER,      EXPIRED,     whatever the status
            expiresOn=2026-11-20 statusOfResidence=-,               EXPIRED,     EXPIRED beats NEEDS_DATA
            expiresOn=2026-11-20 statusOfResidence=?,               EXPIRED,     for a status that cannot be read
            expiresOn=2026-11-20 birthDate=-,                       EXPIRED,     and for a birth date that is missing
            expiresOn=2026-11-20 employer=A designatedOrganization=B, EXPIRED,   EXPIRED beats EMPLOYER_CHANGED
            expiresOn=2026-11-20?,                                  EXPIRED,     a date that is unclear but can be read
            expiresOn=2026-11-21?,                                  NEEDS_DATA,  and is not past
            expiresOn=2026-11-20? statusOfResidence=?,              EXPIRED,     whatever the status
            expiresOn=1980-05-05,                                   EXPIRED,     however long ago
            expiresOn=- cardValidity=2026-11-20,                    EXPIRED,     by the card that stands for the expiry
            expiresOn=- cardValidity=2026-11-20?,                   EXPIRED,     also where that is unclear
            expiresOn=- cardValidity=2026-11-20 statusOfResidence=STUDENT, EXPIRED, of every status with a period of stay
            expiresOn=- cardValidity=2026-11-20 statusOfResidence=HSP_I_B?, EXPIRED, as far as the status can be read
            expiresOn=- cardValidity=2026-11-20 statusOfResidence=-, NEEDS_DATA, without a status the card stands for nothing
            expiresOn=- cardValidity=2026-11-20 statusOfResidence=NONE, NEEDS_DATA, nor with none
            expiresOn=- cardValidity=2026-11-20 statusOfResidence=HSP_II, NO_RENEWAL, nor without a period of stay
            expiresOn=? cardValidity=2026-11-20,                    NEEDS_DATA,  nor for an expiry that cannot be read
            expiresOn=2027-03-31 cardValidity=2026-11-20,           SAFE,        nor for one that is recorded
            expiresOn=- cardValidity=2027-03-31,                    SAFE,        the card stands for the expiry
            expiresOn=- cardValidity=2027-03-31?,                   NEEDS_DATA,  unless it is unclear
            expiresOn=- cardValidity=?,                             NEEDS_DATA,  or cannot be read
            statusOfResidence=-,                                    NEEDS_DATA,  the status is missing
            statusOfResidence=NONE,                                 NEEDS_DATA,  a foreign national without a status
            statusOfResidence=?,                                    NEEDS_DATA,  not readable
            statusOfResidence=HSP_I_B?,                             NEEDS_DATA,  not settled
            expiresOn=-,                                            NEEDS_DATA,  the expiry is missing
            expiresOn=?,                                            NEEDS_DATA,  not readable
            expiresOn=- statusOfResidence=STUDENT,                  NEEDS_DATA,  NEEDS_DATA beats OUT_OF_SCOPE
            birthDate=-,                                            NEEDS_DATA,  HSP (i) cannot be counted without the birth date
            birthDate=?,                                            NEEDS_DATA,  not readable
            birthDate=- employer=A designatedOrganization=B,        NEEDS_DATA,  NEEDS_DATA beats EMPLOYER_CHANGED
            birthDate=- statusOfResidence=STUDENT,                  OUT_OF_SCOPE, other statuses do not need it
            statusOfResidence=STUDENT,                              OUT_OF_SCOPE, points do not matter
            statusOfResidence=STUDENT employer=A designatedOrganization=B, OUT_OF_SCOPE, nor does a designation
            """)
    void theFirstRowThatFitsDecides(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SPECIFIED_SKILLED_WORKER",
                "TECHNICAL_INTERN",
                "DESIGNATED_ACTIVITIES",
                "STUDENT",
                "DEPENDENT",
                "SPOUSE_OF_JAPANESE",
                "SPOUSE_OF_PERMANENT_RESIDENT",
                "LONG_TERM_RESIDENT",
                "OTHER"
            })
    void outOfScopeKeepsPointsAndReminder(StatusOfResidence status) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + "statusOfResidence=" + status);

        assertThat(assessment.outlook()).isEqualTo(Outlook.OUT_OF_SCOPE);
        assertThat(assessment.points().orElseThrow().atFiling()).isEqualTo(80);
        assertThat(assessment.recommendedFilingDate())
                .as("points do not decide")
                .isEmpty();
        assertThat(assessment.reasons())
                .containsExactly(
                        Reason.of(Reason.Code.OUT_OF_SCOPE, status),
                        Reason.of(Reason.Code.EXTENSION_DUE, date("2027-03-31"), date("2026-12-31")));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                      BECAUSE
            leaveDate=2026-11-21,                       a person who has left
            nationality=日本 expiresOn=- statusOfResidence=-, a Japanese national
            statusOfResidence=PERMANENT_RESIDENT,       no period of stay
            """)
    void nothingIsCountedWhereNothingIsRenewed(String facts, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + facts);

        assertThat(assessment.points()).as(because).isEmpty();
        assertThat(assessment.window()).as(because).isEmpty();
        assertThat(assessment.awards()).as(because).isEmpty();
        assertThat(assessment.timeline().segments()).as(because).isEmpty();
        assertThat(assessment.findings()).as(because).isEmpty();
        assertThat(assessment.procedure()).as(because).isEqualTo(Procedure.NONE);
    }

    @Test
    void aDateBesidePermanentResidenceIsTheValidityOfTheCard() {
        assertThat(reasons("statusOfResidence=PERMANENT_RESIDENT expiresOn=2026-11-01"))
                .containsExactly(Reason.of(
                        Reason.Code.NO_PERIOD_OF_STAY_BUT_CARD,
                        StatusOfResidence.PERMANENT_RESIDENT,
                        date("2026-11-01")));
        assertThat(reasons("statusOfResidence=HSP_II expiresOn=- cardValidity=2026-12-01"))
                .containsExactly(Reason.of(
                        Reason.Code.NO_PERIOD_OF_STAY_BUT_CARD, StatusOfResidence.HSP_II, date("2026-12-01")));
        assertThat(reasons("statusOfResidence=HSP_II expiresOn=-"))
                .containsExactly(Reason.of(Reason.Code.NO_PERIOD_OF_STAY, StatusOfResidence.HSP_II));
    }

    @Test
    void anExpiredStayIsReportedWithTheSpecialPeriod() {
        assertThat(reasons("expiresOn=2026-10-31"))
                .containsExactly(Reason.of(Reason.Code.EXPIRED, date("2026-10-31"), 2, date("2026-12-31")));
    }

    @Test
    void missingAndUnreadableFactsAreNamed() {
        assertThat(reasons("expiresOn=-")).contains(Reason.of(Reason.Code.FACT_MISSING, Fact.EXPIRES_ON));
        assertThat(reasons("birthDate=?")).contains(Reason.of(Reason.Code.FACT_UNREADABLE, Fact.BIRTH_DATE));
        assertThat(reasons("statusOfResidence=NONE"))
                .contains(Reason.of(Reason.Code.FACT_MISSING, Fact.STATUS_OF_RESIDENCE));
    }

    @Test
    void leavingIsReportedByDateOrByState() {
        assertThat(reasons("leaveDate=2026-11-21")).containsExactly(Reason.of(Reason.Code.LEFT_ON, date("2026-11-21")));
        assertThat(reasons("employmentState=left")).containsExactly(Reason.of(Reason.Code.LEFT_BY_STATE));
    }

    private static List<Reason> reasons(String facts) {
        return HspHolders.assess(HspHolders.SAFE + facts).reasons();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
