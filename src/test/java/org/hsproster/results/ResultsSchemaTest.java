package org.hsproster.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hsproster.cli.process.SampleInput;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.ReminderStages;
import org.hsproster.report.run.RunTally;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results document of the samples against the published schema. */
class ResultsSchemaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void isWhatTheSchemaSays(String sample) throws IOException, UnreadableRosterException {
        Path results = write(Path.of("sample-input", sample));

        assertThat(schema().validate(Files.readString(results), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void confirmedItemsAddUpToTheTotal(String sample) throws IOException, UnreadableRosterException {
        JsonNode document = JsonMapper.shared().readTree(write(Path.of("sample-input", sample)));

        for (JsonNode employee : document.get("employees")) {
            if (!employee.get("points").isNull()) {
                int sum = employee.get("items")
                        .valueStream()
                        .filter(item -> item.get("status").asString().equals("CONFIRMED"))
                        .mapToInt(item -> item.get("points").asInt())
                        .sum();
                assertThat(sum)
                        .as("row %s", employee.get("row"))
                        .isEqualTo(employee.get("points").get("atFiling").asInt());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void whoHasToActAsAnHspHolderIsToldAFallback(String sample) throws IOException, UnreadableRosterException {
        JsonNode document = JsonMapper.shared().readTree(write(Path.of("sample-input", sample)));

        for (JsonNode employee : document.get("employees")) {
            boolean hsp = employee.get("statusOfResidence").asString().startsWith("HSP_I_");
            boolean toAct =
                    List.of("RED", "AMBER").contains(employee.get("severity").asString());
            JsonNode fallback = employee.get("fallback");
            assertThat(fallback.isNull()).as("row %s", employee.get("row")).isEqualTo(!(hsp && toAct));
            if (hsp && toAct) {
                assertThat(fallback.propertyNames()).containsExactly("status", "open", "because");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void deadlineAndUrgencyAgreeWithTheOutlook(String sample) throws IOException, UnreadableRosterException {
        JsonNode document = JsonMapper.shared().readTree(write(Path.of("sample-input", sample)));

        for (JsonNode employee : document.get("employees")) {
            String row = "row " + employee.get("row") + ", " + employee.get("outlook");
            String outlook = employee.get("outlook").asString();
            boolean isUrgent =
                    List.of("RED", "AMBER").contains(employee.get("severity").asString());
            boolean isDueSoon = employee.get("dueSoon").asBoolean();
            assertThat(employee.get("toActOn").asBoolean()).as(row).isEqualTo(isUrgent || isDueSoon);
            if (List.of("LEFT", "NOT_FOREIGN", "NO_RENEWAL").contains(outlook)) {
                assertThat(employee.get("deadline").isNull()).as(row).isTrue();
            }
            if (List.of("EXPIRED", "EMPLOYER_CHANGED").contains(outlook)) {
                assertThat(employee.get("deadline").asString()).as(row).isEqualTo(SampleInput.AS_OF.toString());
                assertThat(employee.get("lastSafeFilingDate").isNull()).as(row).isTrue();
            }
            if (List.of("FILE_EARLY", "FILE_LATE", "FILE_BETWEEN", "WATCH", "SAFE")
                    .contains(outlook)) {
                assertThat(employee.get("deadline")).as(row).isEqualTo(employee.get("lastCounterDate"));
                assertThat(employee.get("deadline").asString())
                        .as(row)
                        .isLessThanOrEqualTo(employee.get("lastSafeFilingDate").asString());
            }
            List<String> categories = employee.get("categories")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(
                            employee.get("category").isNull()
                                    ? ""
                                    : employee.get("category").asString())
                    .as(row)
                    .isEqualTo(categories.size() == 1 ? categories.get(0) : "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void casesHaveTheStageOfTheirDeadline(String sample) throws IOException, UnreadableRosterException {
        JsonNode document = JsonMapper.shared().readTree(write(Path.of("sample-input", sample)));

        assertThat(document.get("stages").valueStream().map(JsonNode::asInt))
                .containsExactly(120, 90, 60, 30, 14, 7, 1);
        for (JsonNode employee : document.get("employees")) {
            String row = "row " + employee.get("row");
            JsonNode ofCase = employee.get("case");
            if (employee.get("toActOn").asBoolean()) {
                assertThat(ofCase.propertyNames()).as(row).containsExactly("state", "filedOn", "stage");
            } else {
                assertThat(ofCase.isNull() || !ofCase.get("state").asString().equals("NOT_STARTED"))
                        .as(row)
                        .isTrue();
            }
            if (!ofCase.isNull() && !ofCase.get("stage").isNull()) {
                LocalDate deadline = LocalDate.parse(employee.get("deadline").asString());
                assertThat(ofCase.get("stage").asLong())
                        .as(row)
                        .isGreaterThanOrEqualTo(ChronoUnit.DAYS.between(SampleInput.AS_OF, deadline));
            }
        }
        assertThat(document.get("employees")
                        .valueStream()
                        .filter(each -> each.at("/case/stage").isNumber()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            LANGUAGE | SOURCE
            en       | 'Ministry of Justice Order No. 37 of 2014, art. 1(1)('
            ja       | 平成26年法務省令第37号第1条第1項第
            """)
    void sourcesAreInTheLanguageOfTheRun(Locale language, String source) throws IOException, UnreadableRosterException {
        JsonNode document =
                JsonMapper.shared().readTree(write(Path.of("sample-input", "roster.xlsx"), Texts.in(language)));

        List<String> sources = document.get("employees")
                .valueStream()
                .flatMap(employee -> employee.get("items").valueStream())
                .map(item -> item.get("source").asString())
                .toList();
        assertThat(sources).isNotEmpty().allMatch(each -> each.startsWith(source));
    }

    private Path write(Path roster) throws IOException, UnreadableRosterException {
        return write(roster, Texts.in(Locale.ENGLISH));
    }

    private Path write(Path roster, Texts texts) throws IOException, UnreadableRosterException {
        Path file = folder.resolve("results.json");
        RenewalAssessor assessor = new RenewalAssessor(Rulebook.load());
        ResultsHead head = ResultsHead.of(
                SampleInput.AS_OF,
                Rulebook.load(),
                ReminderStages.standard(),
                List.of(new ResultsHead.ReadFile("ROSTER", String.valueOf(roster.getFileName()), "00")));
        RunTally tally = new RunTally(SampleInput.AS_OF);
        ReadingOptions options =
                new ReadingOptions(SampleInput.AS_OF, java.util.Optional.empty(), EmployersTable.none());
        try (RosterReader reader = RosterReader.open(roster, options);
                ResultsWriter writer = ResultsWriter.open(file, head, texts)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                AssessedEntry person = new AssessedEntry(entry, assessor.assess(entry.employee(), SampleInput.AS_OF));
                writer.add(person);
                tally.add(person);
            }
            writer.finish(
                    reader.sheets().stream()
                            .map(sheet -> new InputSheet(InputSheet.Role.ROSTER, sheet, "00"))
                            .toList(),
                    List.copyOf(reader.problems()),
                    tally.summary(Comparison.none(), reader.problems().size()));
        }
        return file;
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = ResultsSchemaTest.class.getResourceAsStream("/contract/results.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(stream));
        }
    }
}
