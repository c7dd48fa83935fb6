package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.renewal.application.Fee;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On 2026-09-28, a Monday; 80 points with a stay to 2026-12-28, so that an application can be filed from that day on,
 * on both sides of the fees of 2026-10-01.
 */
@DisplayName("The fee of the coming application")
class FeeOfPersonTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    private static final String PERSON = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2026-12-28 "
            + "birthDate=1985-06-01 degree=doctor japanese=N1 annualRemuneration=9_000_000 ";

    private static final String OTHER_WORK = "statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                              FILED,      YEN,   ONLINE, BECAUSE
            japanese=N1,                                                        2026-09-28, 6000,  5500,   recommended today
            plannedFilingDate=2026-09-30,                                       2026-09-30, 6000,  5500,   planned on the last day of the old fees
            plannedFilingDate=2026-10-01,                                       2026-10-01, 75000, 65000,  planned on the first day of the new ones
            plannedFilingDate=2026-12-28,                                       2026-12-28, 75000, 65000,  planned on the last day of the window
            plannedFilingDate=2026-12-29,                                       2026-09-28, 6000,  5500,   planned outside the window
            plannedFilingDate=2026-10-01?,                                      2026-09-28, 6000,  5500,   an unclear plan
            periodOfStay=P3Y,                                                   2026-09-28, 6000,  5500,   HSP (i) is granted for five years
            periodOfStay=P3Y plannedFilingDate=2026-10-01,                      2026-10-01, 75000, 65000,  whatever was granted before
            japanese=- plannedFilingDate=2026-10-01,                            2026-10-01, 75000, 65000,  a plan counts also where the points do not suffice
            japanese=- degree=- plannedFilingDate=-,                            2026-09-28, 6000,  5500,   else the first possible day
            experienceYears=2023-10-05 japanese=N2,                             2026-09-28, 6000,  5500,   passes at once
            experienceYears=2023-10-05 japanese=- licences=-,                   2026-10-05, 75000, 65000,  passes from the third year of experience on
            expiresOn=2027-01-05,                                               2026-10-05, 75000, 65000,  the window opens after the change
            expiresOn=2027-01-03,                                               2026-10-05, 75000, 65000,  on a Saturday; the counter opens on Monday
            employer=A designatedOrganization=B,                                2026-09-28, 6000,  5500,   a change of employer is due now
            employer=A designatedOrganization=B expiresOn=2029-01-05,           2026-09-28, 6000,  5500,   before the window
            employer=A designatedOrganization=B expiresOn=2029-01-05 plannedFilingDate=2026-10-01, 2026-10-01, 75000, 65000, on the planned day
            filedOn=2026-09-25,                                                 2026-09-25, 6000,  5500,   filed under the old fees
            filedOn=2026-09-25 plannedFilingDate=2026-10-01,                    2026-09-25, 6000,  5500,   which no plan changes
            statusOfResidence=HSP_I_UNSPECIFIED plannedFilingDate=2026-10-01,   2026-10-01, 75000, 65000,  any letter
            statusOfResidence=INSTRUCTOR periodOfStay=P1Y plannedFilingDate=2026-10-01, 2026-10-01, 75000, 65000, a candidate changes to HSP (i)
            statusOfResidence=INSTRUCTOR degree=- periodOfStay=P1Y plannedFilingDate=2026-10-01, 2026-10-01, 33000, 27000, else the recorded period
            statusOfResidence=STUDENT periodOfStay=P27M plannedFilingDate=2026-10-01, 2026-10-01, 48000, ,  also of a status that does not turn on points
            statusOfResidence=STUDENT periodOfStay=P90D plannedFilingDate=2026-10-01, 2026-10-01, 10000, ,  90 days are three months
            statusOfResidence=STUDENT periodOfStay=P365D plannedFilingDate=2026-10-01, 2026-10-01, 33000, 27000, 365 days are a year
            """)
    void is(String facts, LocalDate filed, long yen, Long online, String because) {
        Fee.Due due = feeOf(facts).due().orElseThrow();

        assertThat(due.filedOn()).as(because).isEqualTo(filed);
        assertThat(due.yen()).as(because).isEqualTo(yen);
        assertThat(due.onlineYen().isPresent() ? due.onlineYen().getAsLong() : null)
                .as(because)
                .isEqualTo(online);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                            BECAUSE
            statusOfResidence=INSTRUCTOR degree=-,            the period of stay is not recorded
            statusOfResidence=INSTRUCTOR degree=- periodOfStay=P1Y?, or not clear
            statusOfResidence=STUDENT,                        of any status
            expiresOn=-,                                      no day of filing is known
            expiresOn=2026-09-27,                             expired
            caseState=REFUSED,                                refused
            caseState=GRANTED,                                granted already; the new expiry is not recorded
            """)
    void isUnknownWhere(String facts, String because) {
        assertThat(feeOf(facts)).as(because).isEqualTo(new Fee.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"leaveDate=2026-09-28", "nationality=日本 expiresOn=- statusOfResidence=-", "statusOfResidence=HSP_II"})
    void isNoneWithoutAnApplication(String facts) {
        assertThat(feeOf(facts)).isEqualTo(new Fee.None());
    }

    @Test
    void namesTheFeeForThePaymentWhereAnOnlineAmountIsKnown() {
        assertThat(due(OTHER_WORK + "degree=- periodOfStay=P5Y plannedFilingDate=2026-10-01")
                        .paymentYen())
                .hasValue(550);
        assertThat(due(OTHER_WORK + "degree=- periodOfStay=P2Y plannedFilingDate=2026-10-01")
                        .paymentYen())
                .isEmpty();
        assertThat(due(OTHER_WORK + "degree=- periodOfStay=P5Y plannedFilingDate=2026-09-30")
                        .paymentYen())
                .isEmpty();
    }

    private static Fee.Due due(String facts) {
        return feeOf(facts).due().orElseThrow();
    }

    private static Fee feeOf(String facts) {
        return ASSESSOR.assess(DescribedEmployee.by(PERSON + facts), TODAY).fee();
    }
}
