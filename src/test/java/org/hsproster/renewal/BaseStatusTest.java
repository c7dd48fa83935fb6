package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria that HSP (i) requires besides points: those of its base status. */
class BaseStatusTest {

    /** A director with 105 points on sheet C, who can file on one day only. */
    private static final String MANAGER = HspHolders.SAFE
            + "statusOfResidence=HSP_I_C birthDate=1970-06-01 annualRemuneration=30_000_000"
            + " position=REPRESENTATIVE_DIRECTOR growthField=yes ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                             FILING,     OUTLOOK, FINDING,              BECAUSE
            licences=0,                                        2025-10-15, SAFE,    ,                     the day before the criteria
            licences=0,                                        2025-10-16, SAFE,    BASE_STATUS_CRITERIA, their first day: the prospect suffices
            licences=0,                                        2028-10-16, SAFE,    BASE_STATUS_CRITERIA, the last day of the transition
            licences=0,                                        2028-10-17, WATCH,   ,                     the criteria decide
            businessManagerCriteria=yes,                       2028-10-16, SAFE,    ,                     recorded as met
            businessManagerCriteria=yes,                       2028-10-17, SAFE,    ,                     recorded as met
            businessManagerCriteria=yes?,                      2028-10-17, WATCH,   ,                     not settled
            businessManagerCriteria=no,                        2028-10-16, SAFE,    BASE_STATUS_CRITERIA, the prospect suffices
            businessManagerCriteria=no,                        2028-10-17, WATCH,   ,                     not met
            statusOfResidence=HSP_I_B,                         2028-10-17, SAFE,    ,                     sheet B
            statusOfResidence=HSP_I_A researchAchievements=2,  2028-10-17, SAFE,    ,                     sheet A
            degree=none japanese=- position=- growthField=-,   2028-10-17, AT_RISK, BASE_STATUS_CRITERIA, other outlooks have the finding
            annualRemuneration=15_000_000 growthField=- degree=mba_mot, 2028-10-17, WATCH, BASE_STATUS_CRITERIA, on watch with exactly 70 points anyway
            statusOfResidence=BUSINESS_MANAGER,                2025-10-15, CANDIDATE, ,                   before the criteria
            statusOfResidence=BUSINESS_MANAGER,                2025-10-16, CANDIDATE, BASE_STATUS_CRITERIA, Business Manager as well
            statusOfResidence=BUSINESS_MANAGER,                2028-10-17, CANDIDATE, BASE_STATUS_CRITERIA, also after the transition
            statusOfResidence=BUSINESS_MANAGER category=B,     2028-10-17, CANDIDATE, BASE_STATUS_CRITERIA, on any sheet
            statusOfResidence=INSTRUCTOR,                      2028-10-17, CANDIDATE, ,                   another status
            statusOfResidence=DEPENDENT,                       2028-10-17, OUT_OF_SCOPE, ,                no work status
            """)
    void managersNeedTheCriteriaOfTheirBaseStatus(
            String facts, LocalDate filing, Outlook outlook, RenewalFindingCode finding, String because) {
        RenewalAssessment assessment = assessedOn(filing, MANAGER + facts);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(told(assessment, RenewalFindingCode.BASE_STATUS_CRITERIA))
                .as(because)
                .isEqualTo(finding != null);
        assertThat(assessment.reasons().stream()
                        .anyMatch(reason -> reason.code() == Reason.Code.BASE_STATUS_CRITERIA_NOT_RECORDED))
                .as(because)
                .isEqualTo(outlook == Outlook.WATCH && finding == null);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                          FILING,     TOLD,  BECAUSE
            employerCategory=3,                             2026-04-14, false, the day before the proof
            employerCategory=3,                             2026-04-15, true,  its first day
            employerCategory=4,                             2026-04-15, true,  category 4
            employerCategory=2,                             2026-04-15, false, category 2
            employerCategory=5,                             2026-04-15, false, no category
            employerCategory=-,                             2026-04-15, false, not recorded: among the papers only
            employerCategory=3?,                            2026-04-15, false, not settled
            employerCategory=3 degree=doctor japanese=N1,   2026-04-15, false, safe: no change of status
            employerCategory=3 statusOfResidence=HSP_I_C,   2026-04-15, false, falls back to Business Manager
            employerCategory=3 statusOfResidence=INSTRUCTOR, 2026-04-15, false, extends another status
            """)
    void aChangeToEngineerRequiresProofOfLanguage(String facts, LocalDate filing, boolean told, String because) {
        assertThat(told(assessedOn(filing, HspHolders.AT_41 + facts), RenewalFindingCode.LANGUAGE_PROOF))
                .as(because)
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LANGUAGE, FILING,     SAYS
            en,       2026-03-08, contract with the client.
            en,       2026-03-09, (to be checked).
            ja,       2026-03-08, 用意してください。
            ja,       2026-03-09, とされています（要確認）。
            """)
    void aClientIsFixedAtFilingSinceItsDay(String language, LocalDate filing, String end) {
        RenewalAssessment assessment = assessedOn(filing, HspHolders.SAFE + "dispatch=yes");
        List<String> sentences = assessment.findings().stream()
                .filter(finding -> finding.code() == RenewalFindingCode.DISPATCH_WORK)
                .map(finding -> sentence(finding, language))
                .toList();

        assertThat(sentences).singleElement().asString().endsWith(end);
    }

    @Test
    void nothingIsAskedOfAnApplicationThatIsTooLate() {
        String over = " expiresOn=2026-11-20 employerCategory=4 ";

        assertThat(HspHolders.assess(HspHolders.AT_41 + over).findings())
                .noneMatch(finding -> finding.code() == RenewalFindingCode.LANGUAGE_PROOF);
        assertThat(HspHolders.assess(MANAGER + over).findings())
                .noneMatch(finding -> finding.code() == RenewalFindingCode.BASE_STATUS_CRITERIA);
    }

    private static String sentence(Finding finding, String language) {
        return new Sentences(Texts.in(Locale.forLanguageTag(language)))
                .problem(new LocatedFinding("roster.csv", Optional.empty(), Optional.empty(), finding));
    }

    /** Returns the assessment of a person who can only file on {@code filing}: it is the last day of the stay. */
    private static RenewalAssessment assessedOn(LocalDate filing, String facts) {
        return HspHolders.assess(facts + " expiresOn=" + filing, filing);
    }

    private static boolean told(RenewalAssessment assessment, RenewalFindingCode code) {
        return assessment.findings().stream().anyMatch(finding -> finding.code() == code);
    }
}
