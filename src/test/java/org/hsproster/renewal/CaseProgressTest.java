package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.application.CaseProgress;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 2026-11-21; 80 points, with a stay to 2027-02-28. */
@DisplayName("How far an application is")
class CaseProgressTest {

    private static final String SAFE = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-02-28 "
            + "birthDate=1995-06-01 degree=doctor japanese=N1 annualRemuneration=9_000_000 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                        STATE,            FILED_ON,   IS_CASE, BECAUSE
            japanese=N1,                                   NOT_STARTED,      ,           false,   nothing is to be done yet
            caseState=NOT_STARTED,                        NOT_STARTED,      ,           false,   the same in words
            expiresOn=2027-01-20,                         NOT_STARTED,      ,           true,    the stay ends within 60 days
            caseState=PAPERS_REQUESTED,                   PAPERS_REQUESTED, ,           true,    as recorded
            caseState=PAPERS_REQUESTED?,                  NOT_STARTED,      ,           false,   an unclear state says nothing
            caseState=READY,                              READY,            ,           true,    as recorded
            caseState=FILED,                              FILED,            2026-11-21, true,    without a day it is that of the run
            caseState=FILED expiresOn=2027-03-22,         NOT_STARTED,      ,           false,   more than four months before expiry
            filedOn=2026-11-20,                           FILED,            2026-11-20, true,    a day without a state
            filedOn=2026-11-20 caseState=READY,           FILED,            2026-11-20, true,    a filing that counts beats the state
            filedOn=2021-12-01 caseState=READY,           READY,            ,           true,    that of the last application does not
            filedOn=2026-11-20 caseState=GRANTED,         GRANTED,          2026-11-20, true,    beside the old expiry
            caseState=GRANTED,                            GRANTED,          ,           true,    also without a day
            caseState=GRANTED expiresOn=2031-03-31,       NOT_STARTED,      ,           false,   the new expiry is on record
            filedOn=2026-11-20 caseState=REFUSED,         REFUSED,          2026-11-20, true,    refused
            caseState=READY leaveDate=2026-11-01,         NOT_STARTED,      ,           false,   has left
            caseState=FILED statusOfResidence=HSP_II,     NOT_STARTED,      ,           false,   has no period of stay
            caseState=READY statusOfResidence=STUDENT,    READY,            ,           true,    whatever the status
            """)
    void isWhatHrHasRecordedAsFarAsItCounts(
            String facts, CaseState state, LocalDate filedOn, boolean isCase, String because) {
        RenewalAssessment assessment = HspHolders.assess(SAFE + facts);

        assertThat(assessment.progress()).as(because).isEqualTo(new CaseProgress(state, Optional.ofNullable(filedOn)));
        assertThat(assessment.isCase()).as(because).isEqualTo(isCase);
    }
}
