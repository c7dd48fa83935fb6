package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Described;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Remedies for somebody who passes on no day")
class RemedySearchTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** 41 years, everything recorded; the window runs from 2026-12-31 to 2027-03-31. */
    private static final String AT_41 =
            "nationality=Vietnam statusOfResidence=HSP_I_B expiresOn=2027-03-31 birthDate=1985-06-01"
                    + " multipleDegrees=no japaneseDegree=no designatedUniversity=no foreignQualification=no"
                    + " researchAchievements=0 growthField=no ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                                                                   | REMEDIES | BECAUSE
            degree=master experienceYears=2014-01-01 annualRemuneration=7_990_000 japanese=none licences=0     | RAISE_PAY +30 10000 | ten thousand yen to the next band are the least
            degree=master experienceYears=2014-01-01 annualRemuneration=8_000_000 innovationSupport=yes sme=no japanese=none licences=0 localGovernmentSupport=yes expiresOn=2026-12-31 | | passes already
            degree=doctor experienceYears=2014-01-01 annualRemuneration=2_999_999 japanese=N1 licences=2 innovationSupport=no localGovernmentSupport=no | RAISE_PAY +0 1 | one yen to the minimum
            """)
    void theLeastRaiseThatIsEnoughIsNamedToTheYen(String facts, String remedies, String because) {
        RenewalAssessment assessment = ASSESSOR.assess(Described.by(AT_41 + facts), AS_OF);
        if (remedies == null) {
            assertThat(assessment.outlook()).as(because).isNotEqualTo(Outlook.AT_RISK);
        } else {
            assertThat(described(assessment)).as(because).contains(remedies);
        }
    }

    @Test
    void aRaiseIsConfirmedByScoringItAndOneYenLessIsNot() {
        Employee employee = Described.by(AT_41
                + "degree=master experienceYears=2014-01-01 annualRemuneration=7_200_000 japanese=N2 licences=0"
                + " innovationSupport=no localGovernmentSupport=no");
        RenewalAssessment assessment = ASSESSOR.assess(employee, AS_OF);
        long raise = assessment.remedies().stream()
                .flatMap(remedy -> remedy.actions().stream())
                .filter(action -> action.type() == Remedy.Type.RAISE_PAY)
                .findFirst()
                .orElseThrow()
                .amountYen()
                .orElseThrow();

        assertThat(assessment.outlook()).isEqualTo(Outlook.AT_RISK);
        assertThat(outlookAt(employee, 7_200_000 + raise)).isEqualTo(Outlook.SAFE);
        assertThat(outlookAt(employee, 7_200_000 + raise - 1)).isEqualTo(Outlook.AT_RISK);
    }

    @Test
    void anExaminationIsNamedWithTheDayOfItsResults() {
        RenewalAssessment assessment = ASSESSOR.assess(
                Described.by(AT_41
                        + "degree=master experienceYears=2014-01-01 annualRemuneration=8_000_000 japanese=none licences=0"
                        + " innovationSupport=no localGovernmentSupport=no birthDate=1985-06-01 multipleDegrees=no"
                        + " experienceYears=2019-01-01"),
                AS_OF);

        assertThat(described(assessment)).contains("PASS_JLPT_N2 +10 2027-02-07", "PASS_JLPT_N1 +15 2027-02-07");
        Remedy exam = assessment.remedies().stream()
                .filter(remedy -> remedy.actions().get(0).type() == Remedy.Type.PASS_JLPT_N2)
                .findFirst()
                .orElseThrow();
        assertThat(exam.feasibleBefore())
                .as("results come before the last day of the window")
                .contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void whatComesTooLateIsMarked() {
        RenewalAssessment assessment = ASSESSOR.assess(
                Described.by(AT_41
                        + "degree=master experienceYears=2019-01-01 annualRemuneration=8_000_000 japanese=none licences=0"
                        + " innovationSupport=no localGovernmentSupport=no expiresOn=2027-02-06"),
                AS_OF);

        assertThat(assessment.remedies())
                .filteredOn(remedy -> remedy.actions().get(0).type() == Remedy.Type.PASS_JLPT_N2)
                .as("results on 2027-02-07, a day after expiry")
                .allSatisfy(remedy -> assertThat(remedy.feasibleBefore()).isEmpty())
                .isNotEmpty();
    }

    @Test
    void twoTogetherAreProposedOnlyWhereOneIsNotEnough() {
        String atRisk = AT_41 + "degree=bachelor experienceYears=2014-01-01 annualRemuneration=8_000_000"
                + " innovationSupport=yes sme=no localGovernmentSupport=yes japanese=none";
        assertThat(ASSESSOR.assess(Described.by(atRisk + " licences=0"), AS_OF).outlook())
                .as("80 points")
                .isEqualTo(Outlook.SAFE);

        RenewalAssessment one = ASSESSOR.assess(
                Described.by(AT_41 + "degree=bachelor experienceYears=2014-01-01 annualRemuneration=8_000_000"
                        + " innovationSupport=no localGovernmentSupport=no japanese=none licences=1"),
                AS_OF);
        assertThat(one.remedies())
                .as("65 points")
                .allSatisfy(remedy -> assertThat(remedy.actions()).hasSize(1));

        RenewalAssessment two = ASSESSOR.assess(
                Described.by(AT_41 + "degree=bachelor experienceYears=2019-06-01 annualRemuneration=8_000_000"
                        + " innovationSupport=no localGovernmentSupport=no japanese=none licences=1"),
                AS_OF);
        assertThat(two.remedies()).as("60 points, 15 at most by one").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            AFTER,      SITTING,    BECAUSE
            2026-11-21, 2026-12-06, the first Sunday of December
            2026-12-06, 2027-07-04, who sits today cannot sit again before July
            2026-12-05, 2026-12-06, the day before
            2027-07-03, 2027-07-04, the first Sunday of July
            2027-07-04, 2027-12-05, then December again
            """)
    void theJlptIsHeldTwiceAYear(LocalDate after, LocalDate sitting, String because) {
        assertThat(new JlptCalendar(Rulebook.load()).nextSitting(after))
                .as(because)
                .isEqualTo(sitting);
    }

    private static Outlook outlookAt(Employee employee, long yen) {
        return ASSESSOR.assess(employee.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen)), AS_OF)
                .outlook();
    }

    /** Each single action as type, gain, and amount or date. */
    private static List<String> described(RenewalAssessment assessment) {
        return assessment.remedies().stream()
                .flatMap(remedy -> remedy.actions().stream())
                .map(action -> action.type() + " +" + action.gain()
                        + (action.amountYen().isPresent()
                                ? " " + action.amountYen().getAsLong()
                                : "")
                        + action.date().map(date -> " " + date).orElse(""))
                .toList();
    }
}
