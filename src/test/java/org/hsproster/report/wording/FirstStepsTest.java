package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What to do first")
class FirstStepsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final Map<String, String> KINDS = Map.of(
            "N1", "N1",
            "licence", "licence",
            "remuneration", "raise",
            "Have the employer", "measure",
            "Change of status", "status");

    private static final String AT_41 =
            "nationality=Vietnam statusOfResidence=HSP_I_B birthDate=1985-06-01 expiresOn=2027-03-31";
    private static final String SETTLED = " multipleDegrees=no japaneseDegree=no designatedUniversity=no"
            + " foreignQualification=no researchAchievements=0 growthField=no ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                                        | STEPS | BECAUSE
            degree=doctor experienceYears=2014-12-01 japanese=N2 licences=1 annualRemuneration=7_500_000 | N1, licence, raise, status | an examination in time, then a licence
            degree=doctor experienceYears=2014-12-01 japanese=N2 licences=1 annualRemuneration=7_900_000 | raise, N1, licence, status | a small raise is least
            degree=doctor experienceYears=2014-12-01 japanese=N2 licences=1 annualRemuneration=5_500_000 | N1, licence, measure, status | a raise of millions comes after all others
            degree=bachelor experienceYears=2021-06-01 japanese=N1 licences=2 innovationSupport=yes localGovernmentSupport=yes annualRemuneration=5_500_000 | status, raise | and never first
            degree=bachelor experienceYears=2021-06-01 japanese=N1 licences=2 innovationSupport=yes localGovernmentSupport=yes annualRemuneration=7_000_001 | raise, status | 999,999 yen
            degree=bachelor experienceYears=2021-06-01 japanese=N1 licences=2 innovationSupport=yes localGovernmentSupport=yes annualRemuneration=7_000_000 | status, raise | one million yen
            """)
    void ranksWhatCanBeDone(String facts, String steps, String because) {
        assertThat(kinds(facts)).as(because).isEqualTo(List.of(steps.split(", ")));
    }

    private static List<String> kinds(String facts) {
        RenewalAssessment assessment = ASSESSOR.assess(DescribedEmployee.by(AT_41 + SETTLED + facts), AS_OF);
        return new FirstSteps(Texts.in(Locale.ENGLISH))
                .of(assessment).stream().map(FirstStepsTest::kind).toList();
    }

    private static String kind(String step) {
        return KINDS.entrySet().stream()
                .filter(kind -> step.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(step);
    }
}
