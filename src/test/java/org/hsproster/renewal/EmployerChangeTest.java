package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A new employer")
class EmployerChangeTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    /** 65 points besides those of the employer. */
    private static final String MOVED = HspHolders.AT_41 + "degree=doctor employer=ア designatedOrganization=ミ ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            NEW                               | FORMER                                    | TODAY | SAYS                                              | BECAUSE
            sme=no                            | innovationSupport=yes sme=yes             | 65    | No longer counted, as it came with the designated organization: innovation support −10, innovation support, SME −10. | both bonuses are gone
            innovationSupport=yes sme=no      | innovationSupport=yes sme=yes             | 75    | No longer counted, as it came with the designated organization: innovation support, SME −10. | the new one gets support but is no SME
            sme=no rdRatioPct=5               | sme=yes rdRatioPct=3.1                    | 65    | No longer counted, as it came with the designated organization: R&D ratio −5. | the ratio counts for an SME only
            sme=yes rdRatioPct=3.1            | sme=yes rdRatioPct=5                      | 70    | By the employers table, no points                 | it counts with the new one as well
            localGovernmentSupport=yes        | investmentManagement=yes                  | 75    | No longer counted, as it came with the designated organization: investment management −10. | one for the other
            innovationSupport=yes             | localGovernmentSupport=no                 | 75    | By the employers table, no points                 | what the former one lacked is no loss
            sme=no                            | innovationSupport=yes?                    | 65    | By the employers table, no points                 | an unclear fact gave nothing
            sme=no                            | -                                         | 65    | Which points came with the designated organization is not known here | no table knows it
            """)
    void isReportedWithTheLosses(String added, String former, int today, String says, String because) {
        Optional<Employee> designated =
                Optional.of(former).filter(each -> !each.equals("-")).map(DescribedEmployee::by);

        RenewalAssessment assessment =
                ASSESSOR.assess(DescribedEmployee.by(MOVED + added), designated, EarlierRuns.none(), HspHolders.AS_OF);

        assertThat(assessment.outlook()).as(because).isEqualTo(Outlook.EMPLOYER_CHANGED);
        assertThat(assessment.reasons().get(0))
                .as(because)
                .isEqualTo(Reason.of(Reason.Code.EMPLOYER_CHANGED, today, 70, "ア", "ミ"));
        assertThat(text(assessment.reasons().get(1))).as(because).startsWith(says);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            EMPLOYER,             DESIGNATED,   OTHER_NAMES,               FINDING,                  BECAUSE
            株式会社サンプル,     サンプル,     -,                         -,                        spelling alone
            株式会社サンプル東京本社, サンプル, -,                         EMPLOYER_NAMED_OTHERWISE, a branch
            Sample_Inc.,          サンプル,     -,                         EMPLOYER_TO_CHECK,        two scripts
            Sample_Inc.,          サンプル,     Sample_K.K.;株式会社サンプル, -,                     the table answers
            サンプル,             Sample_Inc.,  サンプル;SAMPLE,           -,                        the other way round
            Sample_Inc.,          サンプル,     Sample;アオイ,             EMPLOYER_TO_CHECK,        the table says something else
            サンプル?,            サンプル,     -,                         EMPLOYER_TO_CHECK,        an unclear cell
            """)
    void isAskedForWhereTheNamesLeaveItOpen(
            String employer, String designated, String otherNames, String finding, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + "employer=" + employer
                + " designatedOrganization=" + designated + " otherNames=" + otherNames);

        assertThat(assessment.findings())
                .as(because)
                .extracting(each -> each.code().name())
                .containsExactlyElementsOf(finding.equals("-") ? List.of() : List.of(finding));
        boolean isAsked = finding.equals("EMPLOYER_TO_CHECK");
        assertThat(assessment.outlook()).as(because).isEqualTo(isAsked ? Outlook.NEEDS_DATA : Outlook.SAFE);
        assertThat(assessment.reasons().get(0))
                .as("names both")
                .isEqualTo(
                        isAsked
                                ? Reason.of(Reason.Code.EMPLOYER_TO_CHECK, employer.replace("?", ""), designated)
                                : Reason.of(Reason.Code.PASSES_THROUGHOUT, LocalDate.of(2027, 1, 4), 80, 70, 10));
    }

    @Test
    void namesBothEmployers() {
        RenewalAssessment assessment = HspHolders.assess(MOVED);

        assertThat(text(assessment.reasons().get(0)))
                .startsWith("The employer on record, ア, is not the designated organization, ミ: ");
    }

    @Test
    void isNotReportedWithoutAChange() {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(HspHolders.SAFE + "employer=ア designatedOrganization=ア"),
                Optional.of(DescribedEmployee.by("innovationSupport=yes")),
                EarlierRuns.none(),
                HspHolders.AS_OF);

        assertThat(assessment.reasons()).extracting(Reason::code).containsExactly(Reason.Code.PASSES_THROUGHOUT);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                   | REMEDIES                                                   | BECAUSE
            annualRemuneration=10_000_000           |                                                            | 70 points today: nothing is lacking
            annualRemuneration=9_990_000            | RAISE_PAY +5 by 2027-03-31, GAIN_LICENCE +5 by 2027-03-31, EMPLOYER_MEASURE +10 by 2027-03-31, EMPLOYER_MEASURE +10 by 2027-03-31, PASS_JLPT_N2 +10 too late, PASS_JLPT_N1 +15 too late | one step short: no result of an examination comes on the day it is counted on
            annualRemuneration=9_990_000 experienceYears=2024-02-01 | RAISE_PAY +5 by 2027-01-31, GAIN_LICENCE +5 by 2027-01-31, EMPLOYER_MEASURE +10 by 2027-01-31, EMPLOYER_MEASURE +10 by 2027-01-31, PASS_JLPT_N2 +10 too late, PASS_JLPT_N1 +15 too late | from February on three years are enough without
            """)
    void comesWithWaysToTheTotalOnTheDayOfTheApplication(String facts, String remedies, String because) {
        String nothingOpen = "multipleDegrees=no japaneseDegree=no designatedUniversity=no foreignQualification=no"
                + " researchAchievements=0 growthField=no experienceYears=2026-01-01 licences=0 japanese=N3 ";

        RenewalAssessment assessment = HspHolders.assess(MOVED + nothingOpen + facts);

        assertThat(assessment.remedies().stream()
                        .map(EmployerChangeTest::described)
                        .toList())
                .as(because)
                .isEqualTo(remedies == null ? List.of() : List.of(remedies.split(", ")));
    }

    private static String described(Remedy remedy) {
        Remedy.Action action = remedy.actions().get(0);
        return action.type() + " +" + action.gain()
                + remedy.feasibleBefore()
                        .map(LocalDate::toString)
                        .map(day -> " by " + day)
                        .orElse(" too late");
    }

    private static String text(Reason reason) {
        return Texts.in(Locale.ENGLISH)
                .text("reason." + reason.code().name(), reason.values().toArray());
    }
}
