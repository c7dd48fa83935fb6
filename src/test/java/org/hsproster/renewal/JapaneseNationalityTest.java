package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.fact.JapaneseNationality;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Japanese nationality")
class JapaneseNationalityTest {

    private static final JapaneseNationality JAPANESE = new JapaneseNationality();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            NATIONALITY           | JAPANESE | NAMES_JAPAN
            日本                  | true     | true
            日本国                | true     | true
            日本人                | true     | true
            Japan                 | true     | true
            ＪＡＰＡＮ            | true     | true
            JPN                   | true     | true
            日本（帰化）          | true     | true
            日本(帰化済み)        | true     | true
            Japan (naturalized)   | true     | true
            日本 ／ Japan         | true     | true
            日本（帰化申請中）    | false    | true
            日本（2026年12月から）| false    | true
            ブラジル・日本        | false    | true
            日本、ブラジル        | false    | true
            Japan / Brazil        | false    | true
            中国→日本             | false    | true
            中国                  | false    | false
            帰化                  | false    | false
            日系ブラジル          | false    | false
            旧日本国籍            | false    | false
            ジャマイカ            | false    | false
            Jordan                | false    | false
            Azerbaijan            | false    | false
            ）                    | false    | false
            """)
    void isTheOnlyOneNamed(String nationality, boolean only, boolean named) {
        Employee employee = Employee.unknown().with(Fact.NATIONALITY, nationality);
        Employee unclear = Employee.unknown().with(Fact.NATIONALITY, new Reported.Unclear<>(nationality));

        assertThat(JAPANESE.isOf(employee)).isEqualTo(only);
        assertThat(JAPANESE.namedOf(employee).isPresent()).isEqualTo(named);
        assertThat(JAPANESE.isOf(unclear)).as("unclear").isFalse();
        assertThat(JAPANESE.namedOf(unclear).isPresent()).as("unclear").isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                   OUTLOOK,     BECAUSE
            nationality=日本（帰化） expiresOn=2026-11-20,           NOT_FOREIGN, naturalized and the stay is over
            nationality=日本（帰化） expiresOn=2026-11-21,           NEEDS_DATA,  naturalized beside a stay that runs
            nationality=ブラジル・日本 expiresOn=2027-03-31,         NEEDS_DATA,  two nationalities beside a stay
            nationality=ブラジル・日本 expiresOn=2026-11-20,         EXPIRED,     two nationalities and a stay that is over
            nationality=ブラジル・日本 expiresOn=- statusOfResidence=-, NEEDS_DATA, two nationalities and nothing else
            nationality=ブラジル・日本 statusOfResidence=HSP_II,     NO_RENEWAL,  without a period of stay
            nationality=日本 statusOfResidence=PERMANENT_RESIDENT,   NOT_FOREIGN, a date there is the card's
            nationality=日本 caseState=REFUSED,                      AT_RISK,     an application that was refused was a foreign national's
            """)
    void doesNotGoWithAStayThatRuns(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    @Test
    void besideAStatusIsAFinding() {
        RenewalAssessment permanent =
                HspHolders.assess(HspHolders.SAFE + "nationality=日本 statusOfResidence=PERMANENT_RESIDENT");

        assertThat(permanent.findings())
                .isEqualTo(List.of(Finding.about(
                        Fact.NATIONALITY,
                        RenewalFindingCode.STATUS_OF_JAPANESE_NATIONAL,
                        StatusOfResidence.PERMANENT_RESIDENT)));
        assertThat(findings("nationality=日本 statusOfResidence=HSP_II")).isNotEmpty();
        assertThat(findings("nationality=日本 expiresOn=-")).isNotEmpty();
        assertThat(findings("nationality=日本 expiresOn=- statusOfResidence=NONE"))
                .isEmpty();
        assertThat(findings("nationality=日本 expiresOn=- statusOfResidence=-")).isEmpty();
        assertThat(findings("statusOfResidence=HSP_II")).isEmpty();
    }

    @Test
    void theQuestionNamesNationalityAndExpiry() {
        assertThat(HspHolders.assess(HspHolders.SAFE + "nationality=日本").reasons())
                .startsWith(Reason.of(Reason.Code.JAPANESE_WITH_RUNNING_STAY, "日本", LocalDate.of(2027, 3, 31)));
    }

    private static List<Finding> findings(String facts) {
        return HspHolders.assess(HspHolders.SAFE + facts).findings();
    }
}
