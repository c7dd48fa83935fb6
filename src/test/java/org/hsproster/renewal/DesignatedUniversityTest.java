package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            ハノイ科学大学         | -      | 0      | 0        |                                     | on neither list
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
}
