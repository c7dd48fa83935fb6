package org.hsproster.testing.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.cli.process.SampleInput;
import org.hsproster.renewal.Outlook;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rosters of sample-input, as they are committed")
class SampleRostersTest {

    private static final Path EMPLOYERS = SampleFile.FOLDER.resolve(SampleFile.EMPLOYERS);

    @Test
    void haveEveryOutlook() throws Exception {
        assertThat(answers(SampleFile.JAPANESE, EmployersTable.none()).values())
                .extracting(SampleAnswer::outlook)
                .contains(Outlook.values());
    }

    @ParameterizedTest
    @EnumSource
    void giveEverybodyTheExpectedOutlook(SampleFile file) throws Exception {
        Map<String, SampleAnswer> answers = answers(file, EmployersTable.none());

        assertThat(answers.keySet()).isEqualTo(numbers(file));
        assertThat(SamplePerson.in(file))
                .allSatisfy(person -> assertThat(answers.get(person.number()).outlook())
                        .as(person.because())
                        .isEqualTo(person.outlook()));
    }

    @ParameterizedTest
    @EnumSource
    void changeWithTheFactsOfTheEmployers(SampleFile file) throws Exception {
        EmployersTable employers = EmployersTable.read(EMPLOYERS, Optional.empty(), SampleInput.AS_OF);

        Map<String, SampleAnswer> answers = answers(file, employers);

        assertThat(employers.problems()).isEmpty();
        assertThat(SamplePerson.in(file))
                .allSatisfy(person -> assertThat(answers.get(person.number()).outlook())
                        .as(person.because())
                        .isEqualTo(person.outlookWithEmployers()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "SHIFT_JIS"})
    void agreeAboutThePeopleTheyShare(SampleFile file) throws Exception {
        assertThat(answers(SampleFile.JAPANESE, EmployersTable.none()))
                .containsAllEntriesOf(answers(file, EmployersTable.none()));
    }

    @ParameterizedTest
    @EnumSource(names = {"JAPANESE", "ENGLISH"})
    void holdTheCellsThatAreMade(SampleFile file, @TempDir Path folder) throws Exception {
        SampleRosters.writeTo(folder);

        assertThat(SampleCells.of(file.in(SampleFile.FOLDER))).isEqualTo(SampleCells.of(file.in(folder)));
    }

    @Test
    void holdTheBytesThatAreMadeWhereTheyAreCsv(@TempDir Path folder) throws Exception {
        SampleRosters.writeTo(folder);

        assertThat(SampleFile.SHIFT_JIS.in(SampleFile.FOLDER)).hasSameBinaryContentAs(SampleFile.SHIFT_JIS.in(folder));
        assertThat(EMPLOYERS).hasSameBinaryContentAs(folder.resolve(SampleFile.EMPLOYERS));
        assertThat(Files.readString(EMPLOYERS)).startsWith("\ufeff").contains("\r\n");
    }

    @Test
    @EnabledIfSystemProperty(named = "sample.write", matches = "true", disabledReason = "overwrites the sample files")
    void areRemadeOnDemand() throws Exception {
        SampleRosters.main();
    }

    private static Map<String, SampleAnswer> answers(SampleFile file, EmployersTable employers)
            throws UnreadableRosterException {
        return SampleAnswer.of(file.in(SampleFile.FOLDER), employers);
    }

    private static Set<String> numbers(SampleFile file) {
        return SamplePerson.in(file).stream().map(SamplePerson::number).collect(Collectors.toSet());
    }
}
