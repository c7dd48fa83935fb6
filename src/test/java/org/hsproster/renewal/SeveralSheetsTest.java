package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * At 41 with 9 million yen: a doctorate gives 30 points on A and B and 20 on C, the remuneration 35 on A and B and none
 * on C.
 */
@DisplayName("HSP (i) whose sheet is open")
class SeveralSheetsTest {

    private static final String OPEN = HspHolders.AT_41 + "statusOfResidence=HSP_I_UNSPECIFIED ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                        OUTLOOK,    SHEETS, AT_FILING, BECAUSE
            degree=doctor japanese=N1 growthField=yes designatedUniversity=yes japaneseDegree=yes experienceYears=2010-04-01, SAFE, A B C, 90, passes on all
            degree=doctor japanese=N1 growthField=yes,                    NEEDS_DATA, A B C,  45,        90 on A and B and 45 on C
            degree=bachelor,                                              AT_RISK,    A B C,  10,        fails on all
            degree=doctor japanese=N1 growthField=yes category=A,         SAFE,       A,      90,        the column says which
            degree=doctor japanese=N1 growthField=yes category=B,         SAFE,       B,      90,        the column says which
            degree=doctor japanese=N1 growthField=yes category=C,         AT_RISK,    C,      45,        the column says which
            degree=doctor japanese=N1 growthField=yes category=B?,        NEEDS_DATA, A B C,  45,        an unclear letter does not
            degree=doctor japanese=N1 growthField=yes category=?,         NEEDS_DATA, A B C,  45,        nor one that cannot be read
            degree=doctor japanese=N1 growthField=yes statusOfResidence=HSP_I_B category=C, NEEDS_DATA, B C, 45, two letters are both counted
            degree=doctor japanese=N1 growthField=yes statusOfResidence=HSP_I_B category=C?, NEEDS_DATA, B C, 45, also where one is unclear
            degree=doctor japanese=N1 growthField=yes statusOfResidence=HSP_I_B category=?, SAFE, B,     90,        one that cannot be read is none
            degree=doctor japanese=N1 growthField=yes statusOfResidence=HSP_I_A category=B, SAFE, A B,   90,        both pass
            degree=doctor japanese=N1 growthField=yes statusOfResidence=HSP_I_B category=B, SAFE, B,     90,        the same letter
            degree=doctor japanese=N1 annualRemuneration=2_999_999 growthField=yes multipleDegrees=yes designatedUniversity=yes category=-, NEEDS_DATA, A B C, 60, 70 on A without a minimum
            degree=doctor japanese=N1 growthField=yes birthDate=-,        NEEDS_DATA, ,       ,          no birth date for A and B
            degree=doctor japanese=N1 growthField=yes birthDate=- statusOfResidence=HSP_I_B category=C, NEEDS_DATA, , , nor for B
            degree=doctor japanese=N1 growthField=yes birthDate=- category=C, AT_RISK, C,     45,        sheet C needs none
            degree=doctor japanese=N1 growthField=yes employer=A designatedOrganization=B, EMPLOYER_CHANGED, A B C, 45, on any sheet
            degree=doctor japanese=N1 growthField=yes expiresOn=2026-11-20, EXPIRED,  A B C,  45,        before any point
            degree=doctor japanese=N1 growthField=yes caseState=REFUSED,  AT_RISK,    A B C,  45,        before any point
            degree=doctor japanese=N1 growthField=yes statusOfResidence=INSTRUCTOR category=A, CANDIDATE, A, 90, other work has one sheet
            degree=doctor japanese=N1 growthField=yes statusOfResidence=BUSINESS_MANAGER birthDate=-, NOT_ELIGIBLE, C, 45, and a business manager needs no birth date
            degree=doctor japanese=N1 growthField=yes statusOfResidence=STUDENT, OUT_OF_SCOPE, B, 90,   sheet B where nothing says another
            """)
    void isCountedOnEverySheet(String facts, Outlook outlook, String sheets, Integer atFiling, String because) {
        RenewalAssessment assessment = HspHolders.assess(OPEN + facts);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(letters(assessment.categories())).as(because).isEqualTo(sheets == null ? "" : sheets);
        assertThat(assessment.category().isPresent())
                .as(because)
                .isEqualTo(assessment.categories().size() == 1);
        assertThat(assessment.points().map(RenewalPoints::atFiling).orElse(null))
                .as(because)
                .isEqualTo(atFiling);
    }

    @Test
    void theTotalsOfEachSheetAreReportedWhereTheyDiffer() {
        RenewalAssessment assessment = HspHolders.assess(OPEN + "degree=doctor japanese=N1 growthField=yes");
        LocalDate day = LocalDate.of(2027, 1, 4);
        LocalDate opening = LocalDate.of(2026, 12, 31);

        assertThat(assessment.reasons())
                .startsWith(
                        Reason.of(Reason.Code.SHEETS_DIFFER),
                        onSheet(ActivityCategory.ADVANCED_ACADEMIC_RESEARCH, 90, day, Outlook.SAFE),
                        onSheet(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL, 90, day, Outlook.SAFE),
                        onSheet(ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT, 45, opening, Outlook.AT_RISK));
        assertThat(assessment.timeline().segments())
                .extracting(Timeline.Segment::points)
                .containsExactly(45);
    }

    /** 15 million yen are a bound of sheet C only. */
    @Test
    void anAssumedRemunerationKeepsOffTheBoundsOfEverySheet() {
        assertThat(HspHolders.assess(OPEN + "annualRemuneration=15_000_000~").findings())
                .extracting(finding -> finding.code().name())
                .contains("REMUNERATION_NEAR_BOUND");
        assertThat(HspHolders.assess(OPEN + "annualRemuneration=15_000_000~ category=B")
                        .findings())
                .isEmpty();
    }

    @Test
    void ofEqualTotalsSheetBIsReported() {
        RenewalAssessment assessment = HspHolders.assess(
                HspHolders.AT_41
                        + "statusOfResidence=HSP_I_A category=B degree=doctor japanese=N1 growthField=yes annualRemuneration=9_000_000");

        assertThat(assessment.awards().get(0).rule().id()).startsWith("hsp_i_b.");
    }

    private static Reason onSheet(ActivityCategory category, int total, LocalDate day, Outlook outlook) {
        return Reason.of(Reason.Code.ON_SHEET, category, total, day, 70, outlook);
    }

    private static String letters(List<ActivityCategory> categories) {
        return categories.stream().map(ActivityCategory::sheet).collect(Collectors.joining(" "));
    }
}
