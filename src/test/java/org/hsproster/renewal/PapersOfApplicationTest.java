package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hsproster.renewal.application.Paper;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.rulebook.PaperRow.Purpose;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The papers of an application")
class PapersOfApplicationTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final String PERSON = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-02-28 "
            + "birthDate=1985-06-01 degree=doctor japanese=N1 annualRemuneration=9_000_000 "
            + "residentTaxPaid=yes socialInsurancePaid=yes ";

    private static final String COMMON = "form-extension photo passport points-table ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                        PURPOSES,                       BECAUSE
            japanese=N1,                                  EXTENSION,                      HSP (i) is extended
            japanese=-,                                   EXTENSION ENGINEER_HUMANITIES,  with another status to fall back to
            japanese=- degree=none experienceYears=2024-01-01, EXTENSION,                 but not where that is not open
            birthDate=-,                                  EXTENSION ENGINEER_HUMANITIES,  with data missing
            employer=A designatedOrganization=B,          NEW_EMPLOYER ENGINEER_HUMANITIES, a change of status with a new employer
            hspSince=2020-01-01,                          EXTENSION HSP_II,               with a better status
            hspSince=2024-01-01,                          EXTENSION,                      three years are not over
            statusOfResidence=INSTRUCTOR,                 HSP_I,                          a candidate changes to HSP (i)
            statusOfResidence=INSTRUCTOR japanese=-,      ,                               other work
            statusOfResidence=STUDENT,                    ,                               a status that does not turn on points
            statusOfResidence=HSP_II,                     ,                               nothing to file
            filedOn=2026-11-30,                           ,                               filed already
            leaveDate=2026-11-30,                         ,                               left
            """)
    void areThoseOfWhatCanBeAppliedFor(String facts, String purposes, String because) {
        assertThat(sets(facts, TODAY).stream().map(set -> set.purpose().name()))
                .as(because)
                .containsExactlyElementsOf(purposes == null ? List.of() : List.of(purposes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                          PAPERS,                                        BECAUSE
            employerCategory=1,                             category-1 translation,                        proof of the category alone
            employerCategory=2,                             category-2-3 translation,                      withholding tax
            employerCategory=3,                             category-2-3 resident-tax translation,         and the resident tax
            employerCategory=4,                             category-4 resident-tax translation,           or why it cannot be filed
            japanese=N1,                                    category-1 category-2-3 category-4 resident-tax translation, of each category where none is recorded
            employerCategory=5,                             category-1 category-2-3 category-4 resident-tax translation, there are four
            employerCategory=3?,                            category-1 category-2-3 category-4 resident-tax translation, an unclear one
            employerCategory=1 residentTaxPaid=-,           category-1 public-duties translation,          one line where tax is not recorded
            employerCategory=1 socialInsurancePaid=-,       category-1 public-duties translation,          nor insurance
            employerCategory=1 residentTaxPaid=- socialInsurancePaid=-, category-1 public-duties translation, and one for both
            employerCategory=1 dispatch=yes,                category-1 dispatch translation,               dispatch
            employerCategory=1 dispatch=no,                 category-1 translation,                        none
            employerCategory=1 statusOfResidence=HSP_I_A,   category-1 translation,                        sheet A
            employerCategory=1 statusOfResidence=HSP_I_C annualRemuneration=30_000_000 position=REPRESENTATIVE_DIRECTOR, category-1 business-criteria translation, sheet C
            employerCategory=1 statusOfResidence=HSP_I_UNSPECIFIED, category-1 translation,                no sheet is settled
            """)
    void ofAnExtensionDependOnEmployerAndSheet(String facts, String papers, String because) {
        assertThat(papers(Purpose.EXTENSION, facts, TODAY)).as(because).isEqualTo(COMMON + papers);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,              ON,         LANGUAGE
            employerCategory=2, 2026-04-15, false
            employerCategory=3, 2026-04-14, false
            employerCategory=3, 2026-04-15, true
            employerCategory=4, 2026-04-15, true
            nationality=タイ,    2026-04-15, true
            """)
    void ofEngineerHumanitiesShowTheLanguageForCategories3And4(String facts, LocalDate on, boolean language) {
        String atRisk = "japanese=- annualRemuneration=4_000_000 expiresOn=" + on.plusDays(60) + " ";

        assertThat(papers(Purpose.ENGINEER_HUMANITIES, atRisk + facts, on).contains("language statement"))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "dispatch, dispatch=yes, 2026-03-08, false",
        "dispatch, dispatch=yes, 2026-03-09, true",
        "business-criteria, statusOfResidence=HSP_I_C annualRemuneration=30_000_000, 2025-10-15, false",
        "business-criteria, statusOfResidence=HSP_I_C annualRemuneration=30_000_000, 2025-10-16, true",
        "public-duties, residentTaxPaid=-, 2025-10-15, false",
        "public-duties, residentTaxPaid=-, 2025-10-16, true"
    })
    void areAskedForFromTheirFirstDayOfFilingOn(String paper, String facts, LocalDate on, boolean asked) {
        String expiring = facts + " expiresOn=" + on.plusDays(60) + " plannedFilingDate=" + on;

        assertThat(List.of(papers(Purpose.EXTENSION, expiring, on).split(" ")).contains(paper))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "employerCategory=3, form-change photo passport points-table category-2-3 contract career register accounts"
                + " resident-tax translation",
        "employerCategory=1, form-change photo passport points-table category-1 translation"
    })
    void ofANewEmployerShowTheContract(String facts, String papers) {
        assertThat(papers(Purpose.NEW_EMPLOYER, "employer=A designatedOrganization=B " + facts, TODAY))
                .isEqualTo(papers);
    }

    @Test
    void ofHspIiShowTaxAndInsuranceOfYears() {
        assertThat(papers(Purpose.HSP_II, "hspSince=2020-01-01 employerCategory=1", TODAY))
                .isEqualTo("form-change photo passport points-table category-1 hsp-ii-duties translation");
    }

    private static String papers(Purpose purpose, String facts, LocalDate on) {
        return sets(facts, on).stream()
                .filter(set -> set.purpose() == purpose)
                .flatMap(set -> set.papers().stream())
                .map(Paper::id)
                .collect(Collectors.joining(" "));
    }

    private static List<PaperSet> sets(String facts, LocalDate on) {
        return ASSESSOR.assess(DescribedEmployee.by(PERSON + facts), on).papers();
    }
}
