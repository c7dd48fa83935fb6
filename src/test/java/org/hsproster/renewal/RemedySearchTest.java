package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.timeline.JlptCalendar;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Remedies for a person who passes on no day")
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
        RenewalAssessment assessment = ASSESSOR.assess(DescribedEmployee.by(AT_41 + facts), AS_OF);
        if (remedies == null) {
            assertThat(assessment.outlook()).as(because).isNotEqualTo(Outlook.AT_RISK);
        } else {
            assertThat(described(assessment)).as(because).contains(remedies);
        }
    }

    /** 65 points without the remuneration: what can be recorded. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                        | REMEDY                               | BECAUSE
            degree=doctor japanese=N1 licences=2 experienceYears=2014-01-01 | RECORD_EVIDENCE annualRemuneration +0 3000000 | the minimum is enough
            degree=master japanese=N1 licences=2 experienceYears=2014-01-01 | RECORD_EVIDENCE annualRemuneration +30 8000000 | five points are lacking as well
            degree=master japanese=N1 licences=0 experienceYears=2019-12-01 | RECORD_EVIDENCE annualRemuneration +30 8000000 | twenty five are lacking
            degree=bachelor japanese=N1 licences=0 experienceYears=2021-06-01 | RECORD_EVIDENCE annualRemuneration +35 9000000 | thirty five are lacking
            degree=bachelor japanese=N1 licences=0 experienceYears=2023-12-01 | RECORD_EVIDENCE annualRemuneration +40 10000000 | forty
            """)
    void blankPayIsToBeRecorded(String facts, String remedy, String because) {
        RenewalAssessment assessment = ASSESSOR.assess(DescribedEmployee.by(AT_41 + facts), AS_OF);

        assertThat(assessment.outlook()).isIn(Outlook.AT_RISK, Outlook.NEEDS_DATA);
        assertThat(toRecord(assessment)).as(because).contains(remedy);
        assertThat(assessment.remedies()).as(because).allMatch(Remedy::reaches);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                              | REMEDY                                       | BECAUSE
            employmentState=ON_LEAVE annualRemuneration=1_200_000 | RECORD_EVIDENCE remunerationAtRenewal +0 3000000 | below the minimum
            employmentState=ON_LEAVE annualRemuneration=2_999_999 | RECORD_EVIDENCE remunerationAtRenewal +0 3000000 | one yen below
            employmentState=ON_LEAVE annualRemuneration=3_000_000 |                                              | enough
            employmentState=EMPLOYED annualRemuneration=1_200_000 |                                              | at work
            employmentState=ON_LEAVE annualRemuneration=1_200_000 remunerationAtRenewal=1_300_000 |              | the expected pay is recorded
            employmentState=ON_LEAVE? annualRemuneration=1_200_000 |                                             | not certain
            employmentState=- annualRemuneration=1_200_000        |                                              | not recorded
            """)
    void lowPayOnLeaveAsksForThatAfterReturn(String facts, String remedy, String because) {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(
                        AT_41 + "degree=doctor japanese=N1 licences=2 experienceYears=2014-01-01 " + facts),
                AS_OF);

        assertThat(toRecord(assessment).stream().filter(each -> each.contains("remuneration")))
                .as(because)
                .containsExactlyElementsOf(remedy == null ? List.of() : List.of(remedy));
        assertThat(assessment.findings().stream().map(finding -> finding.code().name()))
                .as(because)
                .filteredOn("PAY_ON_LEAVE"::equals)
                .hasSize(remedy == null ? 0 : 1);
    }

    @Test
    void lowPointsOnLeaveAskForItAsWell() {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(AT_41
                        + "degree=doctor japanese=N1 licences=0 experienceYears=2022-12-01 annualRemuneration=4_000_000"
                        + " employmentState=ON_LEAVE"),
                AS_OF);

        assertThat(assessment.outlook()).isEqualTo(Outlook.AT_RISK);
        assertThat(toRecord(assessment)).contains("RECORD_EVIDENCE remunerationAtRenewal +30 8000000");
        assertThat(assessment.findings()).extracting(Object::toString).contains("PAY_ON_LEAVE");
    }

    @Test
    void whatReachesOnlyLaterSaysFromWhen() {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(AT_41
                        + "degree=doctor experienceYears=2020-02-10 annualRemuneration=8_000_000 japanese=none licences=0"
                        + " innovationSupport=yes sme=no localGovernmentSupport=yes birthDate=1985-06-01"
                        + " expiresOn=2027-03-31 growthField=no annualRemuneration=7_990_000"),
                AS_OF);

        assertThat(assessment.remedies())
                .filteredOn(remedy -> remedy.actions().get(0).type() == Remedy.Type.GAIN_LICENCE)
                .singleElement()
                .satisfies(remedy -> {
                    assertThat(remedy.actions())
                            .extracting(Remedy.Action::type, Remedy.Action::gain, Remedy.Action::date)
                            .containsExactly(
                                    tuple(Remedy.Type.GAIN_LICENCE, 5, Optional.empty()),
                                    tuple(Remedy.Type.FILE_AFTER, 5, Optional.of(LocalDate.of(2027, 2, 10))));
                    assertThat(remedy.pointsAfter()).isEqualTo(70);
                    assertThat(remedy.feasibleBefore()).contains(LocalDate.of(2027, 3, 31));
                });
        assertThat(described(assessment)).as("a raise helps at once").contains("RAISE_PAY +30 10000");
    }

    @Test
    void aRaiseIsNotCrowdedOutByRecordsToBeMade() {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(
                        "nationality=Vietnam statusOfResidence=HSP_I_B expiresOn=2027-03-31 birthDate=1985-06-01"
                                + " degree=master annualRemuneration=8_000_000 japanese=N3 licences=0 experienceYears=2019-12-01"),
                LocalDate.of(2026, 9, 1));

        assertThat(assessment.outlook()).isEqualTo(Outlook.AT_RISK);
        assertThat(assessment.remedies()).hasSizeLessThanOrEqualTo(6);
        assertThat(assessment.remedies().stream()
                        .map(remedy -> remedy.actions().get(0).type()))
                .contains(
                        Remedy.Type.RECORD_EVIDENCE,
                        Remedy.Type.RAISE_PAY,
                        Remedy.Type.PASS_JLPT_N2,
                        Remedy.Type.PASS_JLPT_N1,
                        Remedy.Type.GAIN_LICENCE,
                        Remedy.Type.EMPLOYER_MEASURE);
    }

    @Test
    void aRaiseIsConfirmedByScoringItAndOneYenLessIsNot() {
        Employee employee = DescribedEmployee.by(AT_41
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
                DescribedEmployee.by(AT_41
                        + "degree=master experienceYears=2014-01-01 annualRemuneration=8_000_000 japanese=none licences=0"
                        + " innovationSupport=no localGovernmentSupport=no birthDate=1985-06-01 multipleDegrees=no"
                        + " experienceYears=2019-01-01"),
                LocalDate.of(2026, 9, 15));

        assertThat(described(assessment)).contains("PASS_JLPT_N2 +10 2027-02-07", "PASS_JLPT_N1 +15 2027-02-07");
        Remedy exam = assessment.remedies().stream()
                .filter(remedy -> remedy.actions().get(0).type() == Remedy.Type.PASS_JLPT_N2)
                .findFirst()
                .orElseThrow();
        assertThat(exam.feasibleBefore())
                .as("results come before the last day of the window")
                .contains(LocalDate.of(2027, 3, 31));
        assertThat(exam.actions())
                .as("counted on the day from which it helps")
                .extracting(
                        Remedy.Action::type,
                        Remedy.Action::gain,
                        action -> action.date().orElseThrow())
                .containsExactly(
                        tuple(Remedy.Type.PASS_JLPT_N2, 10, LocalDate.of(2027, 2, 7)),
                        tuple(Remedy.Type.FILE_AFTER, 0, LocalDate.of(2027, 2, 7)));
    }

    @Test
    void whatComesTooLateIsMarked() {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(AT_41
                        + "degree=master experienceYears=2019-01-01 annualRemuneration=8_000_000 japanese=none licences=0"
                        + " innovationSupport=no localGovernmentSupport=no expiresOn=2027-02-06"),
                LocalDate.of(2026, 9, 15));

        assertThat(assessment.remedies())
                .filteredOn(remedy -> remedy.actions().get(0).type() == Remedy.Type.PASS_JLPT_N2)
                .as("results on 2027-02-07, a day after expiry")
                .allSatisfy(remedy -> {
                    assertThat(remedy.feasibleBefore()).isEmpty();
                    assertThat(remedy.reaches()).isFalse();
                    assertThat(remedy.actions()).hasSize(1);
                })
                .isNotEmpty();
    }

    @Test
    void twoTogetherAreProposedOnlyWhereOneIsNotEnough() {
        String atRisk = AT_41 + "degree=bachelor experienceYears=2014-01-01 annualRemuneration=8_000_000"
                + " innovationSupport=yes sme=no localGovernmentSupport=yes japanese=none";
        assertThat(ASSESSOR.assess(DescribedEmployee.by(atRisk + " licences=0"), AS_OF)
                        .outlook())
                .as("80 points")
                .isEqualTo(Outlook.SAFE);

        RenewalAssessment one = ASSESSOR.assess(
                DescribedEmployee.by(AT_41 + "degree=bachelor experienceYears=2014-01-01 annualRemuneration=8_000_000"
                        + " innovationSupport=no localGovernmentSupport=no japanese=none licences=1"),
                AS_OF);
        assertThat(one.remedies())
                .as("65 points")
                .allSatisfy(remedy -> assertThat(remedy.actions()).hasSize(1));

        RenewalAssessment two = ASSESSOR.assess(
                DescribedEmployee.by(AT_41 + "degree=bachelor experienceYears=2019-06-01 annualRemuneration=8_000_000"
                        + " innovationSupport=no localGovernmentSupport=no japanese=none licences=1"),
                AS_OF);
        assertThat(two.remedies()).as("60 points, 15 at most by one").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ON,         SITTING,    BECAUSE
            2026-09-15, 2026-12-06, the first Sunday of December: registration closes today
            2026-09-16, 2027-07-04, registration for December is closed
            2026-11-21, 2027-07-04, nor in November
            2026-12-06, 2027-07-04, nor on the day itself
            2027-01-01, 2027-07-04, the first Sunday of July
            2027-04-15, 2027-07-04, registration closes today
            2027-04-16, 2027-12-05, then December
            2027-07-03, 2027-12-05, the day before the sitting
            2027-08-31, 2027-12-05, registration is open
            2028-04-15, 2028-07-02, another year
            """)
    void theJlptIsTheNextThatOneCanRegisterFor(LocalDate on, LocalDate sitting, String because) {
        assertThat(new JlptCalendar(Rulebook.load()).nextSitting(on))
                .as(because)
                .isEqualTo(sitting);
    }

    /** Returns what is to be recorded, as type, fact, gain and amount. */
    private static List<String> toRecord(RenewalAssessment assessment) {
        return assessment.remedies().stream()
                .map(remedy -> remedy.actions().get(0))
                .filter(action -> action.type() == Remedy.Type.RECORD_EVIDENCE)
                .map(action -> action.type() + " "
                        + action.about().map(Object::toString).orElse("") + " +" + action.gain()
                        + (action.amountYen().isPresent()
                                ? " " + action.amountYen().getAsLong()
                                : ""))
                .toList();
    }

    private static Outlook outlookAt(Employee employee, long yen) {
        return ASSESSOR.assess(employee.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen)), AS_OF)
                .outlook();
    }

    /** Returns each single action as type, gain, and amount or date. */
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
