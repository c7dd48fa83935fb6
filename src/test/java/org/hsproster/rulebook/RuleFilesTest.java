package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every field of every rule file of the program. */
class RuleFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/rulebook");

    /** The day of the last review of all files; it moves with the next one. */
    private static final LocalDate LAST_REVIEW = LocalDate.of(2026, 11, 30);

    /** 高度専門職 exists from this day on; no rule of it is older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);

    static Stream<Parameter> parameters() {
        return Rulebook.load().parameters().stream();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> yaml = files.map(FOLDER::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(yaml);
        }
    }

    @Test
    void aFileLiesWhereItsParameterSays() throws IOException {
        for (String file : Files.readAllLines(FOLDER.resolve("index.txt"))) {
            String expected = file.replace(".yaml", "").replace('-', '_').replace('/', '.');
            try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
                assertThat(ParameterReader.read(file, reader).id()).as(file).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void datesAreInOrderAndChecked(Parameter parameter) {
        assertThat(parameter.versions().get(0).effectiveFrom())
                .as("%s: first version", parameter.id())
                .isAfterOrEqualTo(FIRST_DAY);
        for (Version version : parameter.versions()) {
            assertThat(version.checkedOn())
                    .as("%s: checked_on", parameter.id())
                    .isAfterOrEqualTo(earlierOf(version.effectiveFrom(), LAST_REVIEW))
                    .isBeforeOrEqualTo(LAST_REVIEW);
        }
    }

    /** A version that begins after the last review was compared with its source in that review. */
    private static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void rowsAreReadFromTheBestOnDown(Parameter parameter) {
        for (Version version : parameter.versions()) {
            assertThat(version.rows().stream().map(RuleRow::points))
                    .as("%s from %s", parameter.id(), version.effectiveFrom())
                    .isSortedAccordingTo((one, other) -> other - one);
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyUnitIsKnown(Parameter parameter) {
        Set<String> known = Set.of(
                "value",
                "points",
                "at_least",
                "above",
                "is",
                "age_below",
                "sme",
                "only_with",
                "unless",
                "yen",
                "online_yen");
        assertThat(parameter.unit().keySet()).as(parameter.id()).isSubsetOf(known);
        assertThat(parameter.unit().containsKey("value"))
                .as("%s: a figure has a value, a table has rows", parameter.id())
                .isEqualTo(parameter.versions().get(0).value().isPresent());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void anItemWithAFormNumberNamesItsEvidence(Parameter parameter) {
        assertThat(parameter.formNumber().isPresent())
                .as("%s: form number and supporting documents go together", parameter.id())
                .isEqualTo(!parameter.evidence().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aSourceIsCitedInTheLanguageOfTheReader(Parameter parameter) {
        Source source = parameter.source();
        assertThat(source.citation(Locale.JAPANESE))
                .as("%s: Japanese, without English words", parameter.id())
                .matches(".*[\\u3041-\\u9fff].*")
                .doesNotContainPattern("[A-Za-z]{2}");
        assertThat(List.of(source.title().en(), source.provision().en()))
                .as("%s: English, with one Japanese term in brackets at most", parameter.id())
                .allSatisfy(text -> assertThat(text.replaceFirst("\\([\\u3041-\\u9fff・]+\\)", ""))
                        .doesNotContainPattern("[\\u3000-\\u9fff\\uff00-\\uffef]"));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void theItemsOfASheetCiteItsTable(Parameter parameter) {
        String sheet = parameter.id().replaceAll("^hsp_i_([abc])\\..*|.*", "$1");
        int item = "abc".indexOf(sheet) + 1;
        if (!sheet.isEmpty() && !parameter.id().contains("special_highly_skilled")) {
            assertThat(parameter.source().provision().en()).startsWith("art. 1(1)(" + "i".repeat(item) + ")");
            assertThat(parameter.source().provision().ja()).startsWith("第1条第1項第" + item + "号");
        }
    }
}
