package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointItem;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points of a designated university")
class DesignatedUniversityTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            UNIVERSITY             | COLUMN | POINTS | POSSIBLE | FINDING                             | BECAUSE
            University of Malaya   | -      | 10     | 10       |                                     | on the list
            ハノイ工科大学         | -      | 0      | 10       | PARTNER_SCHOOL                      | a partner school is to be checked
            中央大学               | -      | 0      | 10       | DESIGNATED_UNIVERSITY_AMBIGUOUS     | in Tokyo or elsewhere
            ハノイ科学大学         | -      | 0      | 0        | DESIGNATED_UNIVERSITY_NOT_FOUND     | on no list
            東京外国語大学         | -      | 0      | 10       | TOP_GLOBAL_UNIVERSITY               | not settled whether it still counts
            国際大学               | yes    | 10     | 10       |                                     | it was settled
            国際大学               | no     | 0      | 0        |                                     | with the other outcome
            東京国際大学           | -      | 0      | 0        | DESIGNATED_UNIVERSITY_NOT_FOUND     | a name that contains one
            MIT/中途退学           | -      | 0      | 0        | DESIGNATED_UNIVERSITY_NOT_FOUND     | left without a degree
            東京大学・MIT          | -      | 10     | 10       |                                     | two on the list
            서울대학교             | -      | 10     | 10       |                                     | in its own script
            ハノイ工科大学         | yes    | 10     | 10       |                                     | it was checked
            ハノイ工科大学         | no     | 0      | 0        |                                     | with the other outcome
            University of Malaya   | no     | 0      | 0        | DESIGNATED_UNIVERSITY_NOT_AS_LISTED | the column is the stronger
            ハノイ科学大学         | yes    | 10     | 10       | DESIGNATED_UNIVERSITY_NOT_AS_LISTED | on both sides
            University of Malaya   | yes    | 10     | 10       |                                     | they agree
            ハノイ科学大学         | no     | 0      | 0        |                                     | they agree
            University of Malaya   | yes?   | 0      | 10       |                                     | an unclear column says nothing to compare
            """)
    void comeFromTheListAndTheColumn(
            String university, String column, int points, int possible, String finding, String because) {
        RenewalAssessment assessment = ASSESSOR.assess(
                DescribedEmployee.by(HspHolders.AT_41 + "degree=master designatedUniversity=" + column)
                        .with(Fact.UNIVERSITY, university),
                HspHolders.AS_OF);

        RenewalPoints counted = assessment.points().orElseThrow();
        assertThat(assessment.awards().stream()
                        .filter(award -> award.item() == PointItem.DESIGNATED_UNIVERSITY)
                        .mapToInt(award -> award.points())
                        .sum())
                .as(because)
                .isEqualTo(possible);
        assertThat(counted.possibleAtFiling() - counted.atFiling()).as(because).isEqualTo(possible - points);
        assertThat(assessment.findings().stream().map(each -> each.code().name()))
                .as(because)
                .filteredOn(code -> code.contains("UNIVERSITY") || code.contains("PARTNER"))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    /** At 41 with 9 million yen and a master's degree there are 55 points. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            UNIVERSITY     | COLUMN | FACTS                      | OFFERED | BECAUSE
            ハノイ科学大学 | -      | licences=1                 | true    | ten points reach the total
            ハノイ科学大学 | -      | licences=0                 | false   | they are five short of it
            ハノイ科学大学 | -      | japanese=N1                | false   | the total is there
            ハノイ科学大学 | no     | licences=1                 | false   | the column has the answer
            ハノイ科学大学 | yes    | licences=0                 | false   | the same
            -              | -      | licences=1                 | true    | no university is recorded
            東京大学       | -      | licences=0                 | false   | the list has the answer
            ハノイ工科大学 | -      | licences=1                 | false   | an unclear fact is cleared up and not recorded
            """)
    void areToBeLookedUpWhereTheyReachTheTotal(
            String university, String column, String facts, boolean offered, String because) {
        Employee person =
                DescribedEmployee.by(HspHolders.AT_41 + "degree=master designatedUniversity=" + column + " " + facts);

        RenewalAssessment assessment = ASSESSOR.assess(
                university.equals("-") ? person : person.with(Fact.UNIVERSITY, university), HspHolders.AS_OF);

        assertThat(assessment.remedies().stream()
                        .filter(remedy -> remedy.actions().size() == 1 && remedy.reaches())
                        .flatMap(remedy -> remedy.actions().stream())
                        .filter(action -> action.about().equals(Optional.of(Fact.DESIGNATED_UNIVERSITY)))
                        .map(action -> action.type() + " +" + action.gain()))
                .as(because)
                .isEqualTo(offered ? List.of("RECORD_EVIDENCE +10") : List.of());
    }
}
