package org.hsproster.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A package of papers is made for")
class ToPrepareTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                        IS_MADE, BECAUSE
            expiresOn=2026-11-21,                                         true,    HSP (i) to the day of expiry
            expiresOn=2026-11-20,                                         false,   the stay has ended
            expiresOn=2027-08-21,                                         true,    the window opens in six months
            expiresOn=2027-08-22,                                         false,   and here a day later
            expiresOn=-,                                                  false,   it is unknown when it is due
            japanese=-,                                                   true,    the points are too few
            birthDate=-,                                                  true,    points cannot be counted
            statusOfResidence=HSP_I_UNSPECIFIED,                          true,    the papers do not depend on the letter
            employer=A designatedOrganization=B,                          true,    another employer
            employer=A designatedOrganization=B expiresOn=2031-02-28,     true,    which is to be applied for at once
            caseState=PAPERS_REQUESTED,                                   true,    not filed yet
            caseState=READY,                                              true,    not filed yet
            caseState=FILED,                                              false,   filed
            filedOn=2026-11-20,                                           false,   filed on a day
            filedOn=2021-11-20,                                           true,    that was the last application
            caseState=GRANTED,                                            false,   granted
            caseState=REFUSED,                                            true,    refused: another status is left
            leaveDate=2026-11-20,                                         false,   has left
            leaveDate=2026-11-22,                                         true,    leaves tomorrow
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL,          false,   no case: nothing is to be done yet
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL expiresOn=2027-01-20, true, ends within 60 days
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL expiresOn=2027-01-21, false, or a day later
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL caseState=READY, true, HR is at it
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL caseState=READY expiresOn=2027-08-21, true, the window opens in six months
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL caseState=READY expiresOn=2027-08-22, false, and here a day later
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL expiresOn=2027-01-20 japanese=-, true, no candidate for HSP (i)
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL expiresOn=2027-01-20 filedOn=2026-11-20, false, filed
            statusOfResidence=BUSINESS_MANAGER expiresOn=2027-01-20,      true,    every status for work
            statusOfResidence=STUDENT expiresOn=2027-01-20,               false,   no status for work
            statusOfResidence=SPOUSE_OF_JAPANESE expiresOn=2027-01-20,    false,   no status for work
            statusOfResidence=PERMANENT_RESIDENT,                         false,   no period of stay
            statusOfResidence=HSP_II,                                     false,   no period of stay
            statusOfResidence=? expiresOn=2027-01-20,                     false,   it is unknown what to file
            """)
    void thosePreparedNow(String facts, boolean isMade, String because) {
        assertThat(ToPrepare.includes(Prepared.person(facts), Prepared.AS_OF))
                .as(because)
                .isEqualTo(isMade);
    }
}
