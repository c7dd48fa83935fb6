package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.fact.FiledApplication;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 2026-12-01; a stay to 2027-01-31 has filings from 2026-09-30 on. */
@DisplayName("The filing that counts")
class FiledApplicationTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                     FILED_ON,   NOT_COUNTED, BECAUSE
            filedOn=2026-11-20,                                        2026-11-20, ,            in the months before expiry
            filedOn=2026-09-30,                                        2026-09-30, ,            four months before expiry to the day
            filedOn=2026-09-29,                                        ,           2026-09-29,  a day too early
            filedOn=2026-12-01,                                        2026-12-01, ,            filed today
            filedOn=2026-12-02,                                        ,           2026-12-02,  a day that is to come
            filedOn=2026-11-20 expiresOn=2026-11-20,                   2026-11-20, ,            on the day of expiry
            filedOn=2026-11-20 expiresOn=2026-11-19,                   ,           2026-11-20,  the day after it
            filedOn=2026-11-20 permittedOn=2026-11-19,                 2026-11-20, ,            the day after the permission
            filedOn=2026-11-20 permittedOn=2026-11-20,                 ,           2026-11-20,  not after the permission
            filedOn=2026-11-20 permittedOn=2026-11-21,                 ,           2026-11-20,  that of the permission
            filedOn=2026-11-20 permittedOn=2026-11-21?,                2026-11-20, ,            a permission that is unclear is not recorded
            filedOn=2026-11-20 expiresOn=2027-01-31?,                  2026-11-20, ,            an expiry that is unclear can be read
            filedOn=2026-11-20 expiresOn=?,                            ,           ,            nothing to compare it with
            filedOn=2026-11-20 expiresOn=-,                            ,           ,            nothing to compare it with
            filedOn=2026-11-20?,                                       ,           ,            a day that is unclear is not recorded
            filedOn=2026-11-20 expiresOn=2031-01-31,                   ,           2026-11-20,  the application is granted already
            filedOn=2021-12-15 permittedOn=2022-01-20,                 ,           2021-12-15,  the previous application
            caseState=FILED,                                           2026-12-01, ,            pending without a day
            caseState=FILED expiresOn=2027-04-01,                      2026-12-01, ,            four months before expiry to the day
            caseState=FILED expiresOn=2027-04-02,                      ,           ,            a day too early
            caseState=FILED expiresOn=2026-12-01,                      2026-12-01, ,            expires today
            caseState=FILED expiresOn=2026-11-30,                      ,           ,            expired yesterday
            caseState=FILED filedOn=2026-11-20,                        2026-11-20, ,            the day decides
            caseState=FILED filedOn=2021-12-15,                        2026-12-01, 2021-12-15,  a previous day is taken as not recorded
            caseState=FILED permittedOn=2026-12-01,                    ,           ,            permitted today
            caseState=FILED?,                                          ,           ,            a state that is unclear
            caseState=PAPERS_REQUESTED,                                ,           ,            nothing is filed
            caseState=NOT_STARTED,                                     ,           ,            nothing is filed
            caseState=REFUSED filedOn=2026-11-20,                      2026-11-20, ,            it was filed
            """)
    void liesBetweenPermissionAndExpiry(String facts, LocalDate filedOn, LocalDate notCounted, String because) {
        FiledApplication application =
                FiledApplication.of(DescribedEmployee.by("expiresOn=2027-01-31 " + facts), AS_OF, Period.ofMonths(4));

        assertThat(application.filedOn()).as(because).isEqualTo(Optional.ofNullable(filedOn));
        assertThat(application.notCounted()).as(because).isEqualTo(Optional.ofNullable(notCounted));
    }

    @Test
    void aRefusedApplicationIsPendingNoLonger() {
        RenewalCase refused = renewal("caseState=REFUSED filedOn=2026-11-20");
        RenewalCase granted = renewal("caseState=GRANTED filedOn=2026-11-20");

        assertThat(refused.filing()).isEmpty();
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.isGranted()).isFalse();
        assertThat(granted.filing()).contains(LocalDate.of(2026, 11, 20));
        assertThat(granted.isRefused()).isFalse();
        assertThat(granted.isGranted()).isTrue();
        assertThat(granted.application().is(CaseState.FILED)).isFalse();
    }

    private static RenewalCase renewal(String facts) {
        var employee = DescribedEmployee.by("expiresOn=2027-01-31 " + facts);
        return new RenewalCase(
                employee,
                Optional.empty(),
                AS_OF,
                FiledApplication.of(employee, AS_OF, Period.ofMonths(4)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EarlierRuns.none(),
                List.of());
    }
}
