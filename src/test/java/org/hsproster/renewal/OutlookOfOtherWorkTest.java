package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Outlooks 15 and 16, holders of other work statuses")
class OutlookOfOtherWorkTest {

    private static final String ENGINEER =
            HspHolders.AT_41 + "statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL degree=doctor ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                              OUTLOOK,      BECAUSE
            licences=1,                                         CANDIDATE,    70 points
            licences=0,                                         NOT_ELIGIBLE, 65 points
            licences=?,                                         NOT_ELIGIBLE, unclear facts are not enough
            experienceYears=2024-03-31,                         CANDIDATE,    70 on the last day of the window
            experienceYears=2024-04-01,                         NOT_ELIGIBLE, 70 a day later
            licences=2 annualRemuneration=-,                    NOT_ELIGIBLE, the minimum remuneration cannot be shown
            degree=master annualRemuneration=20_000_000,        CANDIDATE,    J-Skip
            licences=2 birthDate=-,                             NOT_ELIGIBLE, nothing can be counted
            licences=2 birthDate=?,                             NOT_ELIGIBLE, nor with a birth date that cannot be read
            licences=2 employer=A designatedOrganization=B,     CANDIDATE,    a designation is for HSP (i) only
            licences=2 statusOfResidence=BUSINESS_MANAGER category=B, CANDIDATE, the column names the sheet to score on
            """)
    void turnOnTheBestDayOfTheWindow(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(ENGINEER + facts).outlook()).as(because).isEqualTo(outlook);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENGINEER_HUMANITIES_INTERNATIONAL",
                "INSTRUCTOR",
                "INTRA_COMPANY_TRANSFEREE",
                "LEGAL_ACCOUNTING",
                "MEDICAL",
                "ARTIST",
                "RELIGIOUS",
                "JOURNALIST",
                "ENTERTAINER",
                "SKILLED_LABOR",
                "NURSING_CARE"
            })
    void areScoredOnSheetB(String status) {
        RenewalAssessment assessment = HspHolders.assess(ENGINEER + "licences=1 statusOfResidence=" + status);

        assertThat(assessment.outlook()).isEqualTo(Outlook.CANDIDATE);
        assertThat(assessment.category()).contains(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);
    }

    @Test
    void aCandidateHasTheTotalAndTheDueExtensionAsReasons() {
        RenewalAssessment assessment = HspHolders.assess(ENGINEER + "experienceYears=2024-03-01");

        assertThat(assessment.openOpportunities()).containsExactly(Opportunity.HSP_I);
        assertThat(assessment.procedure()).isEqualTo(Procedure.EXTENSION_OF_PERIOD_OF_STAY);
        assertThat(assessment.recommendedFilingDate()).contains(LocalDate.of(2027, 3, 1));
        assertThat(assessment.reasons())
                .startsWith(Reason.of(Reason.Code.COULD_CHANGE_TO_HSP, LocalDate.of(2027, 3, 1), 70, 70))
                .endsWith(Reason.of(Reason.Code.EXTENSION_DUE, LocalDate.of(2027, 3, 31), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aPersonNotEligibleHasTheTotalOnTheFirstDayAsReason() {
        RenewalAssessment assessment = HspHolders.assess(ENGINEER);

        assertThat(assessment.opportunities()).isEmpty();
        assertThat(assessment.recommendedFilingDate()).isEmpty();
        assertThat(assessment.reasons())
                .startsWith(Reason.of(Reason.Code.TOO_FEW_FOR_HSP, LocalDate.of(2026, 12, 31), 65, 70));
    }

    @Test
    void withoutABirthDateThereAreNoPointsAndAFindingSaysSo() {
        RenewalAssessment assessment = HspHolders.assess(ENGINEER + "birthDate=-");

        assertThat(assessment.points()).isEmpty();
        assertThat(assessment.reasons()).startsWith(Reason.of(Reason.Code.FACT_MISSING, Fact.BIRTH_DATE));
        assertThat(assessment.findings())
                .extracting(Finding::code)
                .containsExactly(RenewalFindingCode.NOT_SCORED_WITHOUT_BIRTH_DATE);
        assertThat(assessment.window()).as("the extension is still due").isPresent();
    }
}
