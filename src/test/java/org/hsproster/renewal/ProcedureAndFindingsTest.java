package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hsproster.employee.Finding;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureAndFindingsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                   PROCEDURE,                     BECAUSE
            licences=0,                              EXTENSION_OF_PERIOD_OF_STAY,   HSP (i) is extended
            degree=none,                             EXTENSION_OF_PERIOD_OF_STAY,   also at risk
            birthDate=-,                             EXTENSION_OF_PERIOD_OF_STAY,   the window is known
            expiresOn=-,                             REVIEW,                        the day is not known
            statusOfResidence=-,                     REVIEW,                        or what
            expiresOn=2026-11-20,                    REVIEW,                        a person has to look at once
            employer=A designatedOrganization=B,     CHANGE_OF_STATUS_OF_RESIDENCE, another organization needs a permission
            statusOfResidence=INSTRUCTOR,            EXTENSION_OF_PERIOD_OF_STAY,   another status is extended as it is
            statusOfResidence=DEPENDENT,             EXTENSION_OF_PERIOD_OF_STAY,   as it is without points
            statusOfResidence=HSP_II,                NONE,                          nothing to extend
            nationality=日本 expiresOn=-,            NONE,                          nothing to extend
            leaveDate=2026-11-21,                    NONE,                          there is no stay to extend
            """)
    void theApplicationThatIsDueNext(String facts, Procedure procedure, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).procedure())
                .as(because)
                .isEqualTo(procedure);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                        FINDINGS,                                BECAUSE
            periodOfStay=P5Y,                             ,                                        HSP (i) has five years
            periodOfStay=P60M,                            ,                                        however it is written
            periodOfStay=P3Y,                             PERIOD_OF_STAY_UNUSUAL,                  and no other period
            periodOfStay=P3Y?,                            ,                                        what is not settled is not compared
            periodOfStay=P3Y statusOfResidence=INSTRUCTOR, ,                                       other statuses have other periods
            statusOfResidence=HSP_I_UNSPECIFIED,          CATEGORY_NOT_RECORDED,                   neither (a) nor (b) nor (c)
            statusOfResidence=HSP_I_UNSPECIFIED category=B, ,                                      the column says it
            category=B,                                   ,                                        the column says the same
            category=C,                                   CATEGORY_CONTRADICTED,                   the column says another letter
            category=C?,                                  CATEGORY_CONTRADICTED,                   also where it is unclear
            category=?,                                   ,                                        no letter can be read
            leaveDate=2026-12-30,                         LEAVES_BEFORE_FILING,                    the day before the window opens
            leaveDate=2027-01-03,                         LEAVES_BEFORE_FILING,                    the day before the counters open
            leaveDate=2027-01-04,                         ,                                        the recommended day
            leaveDate=2027-01-14 plannedFilingDate=2027-01-15, LEAVES_BEFORE_FILING,               before the planned day
            leaveDate=2026-12-30 degree=none,             ,                                        no day is recommended
            leaveDate=2026-12-30 filedOn=2026-11-20 expiresOn=2027-02-28, ,                        has filed already
            leaveDate=2026-12-30 statusOfResidence=INSTRUCTOR, LEAVES_BEFORE_FILING,               whatever the work
            filedOn=2022-02-01,                           FILED_ON_NOT_COUNTED,                    the previous application
            filedOn=2022-02-01 caseState=?,               FILED_ON_BESIDE_UNCLEAR_STATE,           whatever the day
            filedOn=2026-11-20 expiresOn=2027-02-28 caseState=?, FILED_ON_BESIDE_UNCLEAR_STATE,    it may have been withdrawn
            filedOn=2026-11-20 expiresOn=2027-02-28,      ,                                        a day without a state is enough
            filedOn=2026-11-20 expiresOn=2027-02-28 caseState=FILED, ,                             filed on that day
            filedOn=2026-11-20 expiresOn=2027-02-28 caseState=READY, CASE_STATE_BEFORE_FILING,     the day counts
            filedOn=2026-11-20 expiresOn=2027-02-28 caseState=NOT_STARTED, CASE_STATE_BEFORE_FILING, the day counts
            filedOn=2022-02-01 caseState=READY,           FILED_ON_NOT_COUNTED,                    the previous application
            caseState=READY,                              ,                                        not filed
            caseState=FILED expiresOn=2027-03-21,         ,                                        four months before expiry
            caseState=FILED expiresOn=2027-03-22,         FILED_WITHOUT_DAY,                       a day earlier
            caseState=FILED expiresOn=2026-11-21,         ,                                        the last day
            caseState=FILED expiresOn=2026-11-20,         FILED_WITHOUT_DAY,                       the day after
            caseState=FILED expiresOn=-,                  REQUIRED_FACT_MISSING,                   the expiry is asked for first
            caseState=FILED filedOn=2022-02-01,           FILED_ON_NOT_COUNTED,                    a day is recorded
            expiresOn=- cardValidity=2027-03-31,          CARD_STANDS_FOR_EXPIRY,                  the card is not asked twice
            statusOfResidence=HSP_I_UNSPECIFIED category=?, CATEGORY_NOT_RECORDED,                 a column that cannot be read does not
            statusOfResidence=HSP_I_UNSPECIFIED periodOfStay=P1Y, CATEGORY_NOT_RECORDED PERIOD_OF_STAY_UNUSUAL, both
            birthDate=-,                                  NOT_SCORED_WITHOUT_BIRTH_DATE,           no points without it
            statusOfResidence=-,                          REQUIRED_FACT_MISSING,                   nothing can be said without the status
            statusOfResidence=?,                          ,                                        one that cannot be read is told where it is read
            statusOfResidence=- birthDate=-,              REQUIRED_FACT_MISSING,                   the status is asked for first
            plannedFilingDate=2027-01-15,                 ,                                        a day of the window
            plannedFilingDate=2026-12-30,                 PLANNED_FILING_DATE_OUTSIDE_WINDOW,      too early
            plannedFilingDate=2027-01-15 degree=none,     PLANNED_FILING_DATE_FAILS,               in the window but without the points
            plannedFilingDate=2027-01-15 degree=none statusOfResidence=INSTRUCTOR, ,               no points are needed for the extension
            plannedFilingDate=2027-01-15 expiresOn=-,     REQUIRED_FACT_MISSING,                   without the expiry nothing to compare it with
            """)
    void whatIsFoundAboutTheFacts(String facts, String findings, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).findings())
                .as(because)
                .extracting(finding -> finding.code().name())
                .containsExactlyElementsOf(findings == null ? List.of() : Arrays.asList(findings.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            OUTLOOK,          SEVERITY, TO_ACT_ON
            LEFT,             GREY,     false
            NOT_FOREIGN,      GREY,     false
            NO_RENEWAL,       GREY,     false
            EXPIRED,          RED,      true
            NEEDS_DATA,       AMBER,    true
            OUT_OF_SCOPE,     GREY,     false
            EMPLOYER_CHANGED, RED,      true
            AT_RISK,          RED,      true
            FILE_EARLY,       AMBER,    true
            FILE_LATE,        AMBER,    true
            FILE_BETWEEN,     AMBER,    true
            WATCH,            YELLOW,   false
            SAFE,             GREEN,    false
            CANDIDATE,        BLUE,     false
            NOT_ELIGIBLE,     GREY,     false
            """)
    void everyOutlookHasItsSeverity(Outlook outlook, Severity severity, boolean toActOn) {
        assertThat(outlook.severity()).isEqualTo(severity);
        assertThat(outlook.isToActOn()).isEqualTo(toActOn);
    }

    @Test
    void awardsShowWhatIsConfirmedUnclearAndExcluded() {
        List<PointAward> awards = HspHolders.assess(HspHolders.TURNS_35
                        + "degree=master japaneseDegree=yes japanese=N2 licences=1? sme=yes rdRatioPct=?")
                .awards();

        assertThat(awards)
                .extracting(award -> award.item() + " " + award.points() + " " + award.status())
                .containsExactly(
                        "DEGREE 20 CONFIRMED",
                        "REMUNERATION 15 CONFIRMED",
                        "AGE 10 CONFIRMED",
                        "LICENCES 5 UNCLEAR",
                        "RD_RATIO 5 UNCLEAR",
                        "JAPANESE_DEGREE 10 CONFIRMED",
                        "JAPANESE_LANGUAGE 0 EXCLUDED");
        assertThat(awards).extracting(PointAward::item).isSorted().doesNotContain(PointItem.EXPERIENCE);
    }

    @Test
    void textFormsShowNoFact() {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + "periodOfStay=P3Y");

        assertThat(assessment).hasToString("SAFE");
        assertThat(assessment.reasons()).hasToString("[PASSES_THROUGHOUT]");
        assertThat(assessment.findings()).extracting(Finding::toString).containsExactly("PERIOD_OF_STAY_UNUSUAL");
    }
}
