package org.hsproster.testing.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hsproster.roster.employer.EmployersTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The same 30 people, as different systems write them")
class RosterShapesTest {

    /** Everybody with a status whose pay can be said in yen and in units of 10,000 yen. */
    private static final List<SamplePerson> PEOPLE = SamplePerson.all().stream()
            .filter(person -> !person.text("statusOfResidence").isEmpty())
            .filter(person -> person.text("annualRemuneration").matches("\\d+"))
            .toList();

    @ParameterizedTest
    @EnumSource
    void getTheSameAnswers(RosterShape shape, @TempDir Path folder) throws Exception {
        Map<String, SampleAnswer> expected =
                SampleAnswer.of(SampleFile.JAPANESE.in(SampleFile.FOLDER), EmployersTable.none());

        Map<String, SampleAnswer> answers = SampleAnswer.of(shape.write(folder, PEOPLE), EmployersTable.none());

        assertThat(answers.keySet())
                .as("nobody twice, nobody lost, in the order of the roster")
                .containsExactlyElementsOf(
                        PEOPLE.stream().map(SamplePerson::number).toList());
        assertThat(PEOPLE).hasSize(30).allSatisfy(person -> {
            SampleAnswer answer = answers.get(person.number());
            assertThat(answer).as(person.because()).isEqualTo(expected.get(person.number()));
            assertThat(answer.outlook()).as(person.because()).isEqualTo(person.outlook());
        });
    }
}
