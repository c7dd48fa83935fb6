package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.employee.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said as long as the rulebook has no rules for sheets A and C; this test goes when they come. */
class SheetsWithoutRulesTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                           OUTLOOK,      SHEET, BECAUSE
            statusOfResidence=HSP_I_A,                       NEEDS_DATA,   A,     sheet A has no rules yet
            statusOfResidence=HSP_I_C,                       NEEDS_DATA,   C,     nor has sheet C
            statusOfResidence=HSP_I_UNSPECIFIED category=A,  NEEDS_DATA,   A,     the column names the sheet
            statusOfResidence=RESEARCHER,                    NOT_ELIGIBLE, A,     the sheet nearest to the work
            statusOfResidence=PROFESSOR,                     NOT_ELIGIBLE, A,     the sheet nearest to the work
            statusOfResidence=BUSINESS_MANAGER,              NOT_ELIGIBLE, C,     the sheet nearest to the work
            """)
    void aSheetWithoutRulesIsNamed(String facts, Outlook outlook, String sheet, String because) {
        RenewalAssessment assessment = Holders.assess(Holders.SAFE + facts);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(assessment.points()).as(because).isEmpty();
        assertThat(assessment.findings())
                .as(because)
                .extracting(Finding::code)
                .containsExactly(RenewalFindingCode.NOT_SCORED_WITHOUT_SHEET);
        if (outlook == Outlook.NEEDS_DATA) {
            assertThat(assessment.reasons())
                    .as(because)
                    .containsExactly(Reason.of(Reason.Code.SHEET_NOT_COVERED, sheet));
        }
    }
}
