package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.rulebook.DesignatedUniversities.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Designated universities beside the rankings")
class FurtherUniversitiesTest {

    private static final DesignatedUniversities LIST = DesignatedUniversities.load();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                   | ANSWER     | BECAUSE
            東京外国語大学                         | TOP_GLOBAL | as in the project
            Tokyo University of Foreign Studies    | TOP_GLOBAL | in English
            東京外大                               | TOP_GLOBAL | short
            東京外国語大学大学院 総合国際学研究科  | TOP_GLOBAL | a graduate school
            京都外国語大学                         | NOT_LISTED | another city
            東京藝術大学                           | TOP_GLOBAL | as in the project
            東京芸術大学                           | TOP_GLOBAL | the newer character
            Tokyo University of the Arts           | TOP_GLOBAL | in English
            京都市立芸術大学                       | NOT_LISTED | another one
            奈良先端科学技術大学院大学             | TOP_GLOBAL | as in the project
            北陸先端科学技術大学院大学             | NOT_LISTED | another one
            NAIST                                  | TOP_GLOBAL | short
            Nara Institute of Science and Technology (NAIST) | TOP_GLOBAL | both
            国際教養大学                           | TOP_GLOBAL | as in the project
            Akita International University         | TOP_GLOBAL | in English
            秋田大学                               | LISTED     | another one in Akita
            国際大学                               | TOP_GLOBAL | as in the project
            国際大学大学院 国際関係学研究科        | TOP_GLOBAL | a graduate school
            International University of Japan      | TOP_GLOBAL | in English
            国際大学（新潟県）                     | TOP_GLOBAL | unclear what the brackets change
            東京国際大学                           | NOT_LISTED | a name that contains it
            東京 国際大学                          | NOT_LISTED | with a blank
            城西国際大学                           | NOT_LISTED | another one
            大阪国際大学大学院                     | NOT_LISTED | another one
            国際大学院大学                         | NOT_LISTED | another one
            International University               | NOT_LISTED | a part of the name
            Tokyo International University         | NOT_LISTED | another one
            Japan International University         | NOT_LISTED | another one
            国際基督教大学                         | LISTED     | on the list of rankings
            国際大学、東京大学                     | LISTED     | the second is certain
            国際大学（中退）                       | NOT_LISTED | left without a degree
            """)
    void ofTheTopGlobalProjectAreToBeChecked(String cell, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.empty())).as(because).isEqualTo(answer);
        assertThat(LIST.match(cell, Optional.of(true))).as(because).isEqualTo(answer);
    }

    @Test
    void areToBeCheckedUntilTheirRowSaysThatAPersonDid() {
        DesignatedUniversities checked = DesignatedUniversities.of(RuleFiles.shipped()
                .with(Map.of(
                        FurtherUniversities.PARTNER_SCHOOLS,
                        checked(
                                FurtherUniversities.PARTNER_SCHOOLS,
                                "Hanoi University of Science and Technology,ハノイ工科大学"),
                        FurtherUniversities.TOP_GLOBAL,
                        checked(FurtherUniversities.TOP_GLOBAL, "International University of Japan"))));

        for (String hit : List.of("ハノイ工科大学", "Đại học Bách khoa Hà Nội", "国際大学", "IUJ", "国際大学・ハノイ工科大学")) {
            assertThat(checked.match(hit, Optional.empty())).as(hit).isEqualTo(Answer.LISTED);
        }
        assertThat(List.of("国際大学", "ハノイ工科大学", "国際大学・ハノイ工科大学", "ハノイ工科大学、東京大学"))
                .extracting(cell -> checked.listOf(cell, Optional.empty()))
                .as("the list that a university is on")
                .containsExactly(
                        Optional.of(UniversityList.TOP_GLOBAL),
                        Optional.of(UniversityList.PARTNER_SCHOOLS),
                        Optional.of(UniversityList.TOP_GLOBAL),
                        Optional.of(UniversityList.RANKINGS));
        assertThat(List.of("HUST", "東京国際大学", "チュラロンコン大学", "国際教養大学"))
                .as("not certain")
                .allSatisfy(cell ->
                        assertThat(checked.listOf(cell, Optional.empty())).isEmpty());
        assertThat(checked.match("HUST", Optional.empty()))
                .as("Hanoi or Huazhong")
                .isEqualTo(Answer.AMBIGUOUS);
        assertThat(checked.match("東京国際大学", Optional.empty())).isEqualTo(Answer.NOT_LISTED);
        assertThat(checked.match("チュラロンコン大学", Optional.empty())).isEqualTo(Answer.PARTNER_SCHOOL);
        assertThat(checked.match("国際教養大学", Optional.empty())).isEqualTo(Answer.TOP_GLOBAL);
        assertThat(checked.fingerprinted()).isNotEqualTo(LIST.fingerprinted());
    }

    @Test
    void areNotCheckedYetAndHaveNamesInBothLanguages() {
        assertThat(Stream.of(FurtherUniversities.PARTNER_SCHOOLS, FurtherUniversities.TOP_GLOBAL)
                        .flatMap(file -> RuleCsv.rows(file, Resources.text(file), UniversityIndex.COLUMNS).stream()))
                .hasSize(64 + 5)
                .allSatisfy(row -> assertThat(row).containsEntry("checked_on", ""));
        assertThat(RuleCsv.rows("list", Resources.text(FurtherUniversities.TOP_GLOBAL), UniversityIndex.COLUMNS))
                .allSatisfy(row -> assertThat(row.get("name_ja")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "2026/11/30", "2026-11", "○"})
    void areCheckedOnADay(String day) {
        String projects =
                Resources.text(FurtherUniversities.TOP_GLOBAL).replace("国際大学,Japan,日本,", "国際大学,Japan,日本," + day);
        RuleFiles files = RuleFiles.shipped().with(Map.of(FurtherUniversities.TOP_GLOBAL, projects));

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> new FurtherUniversities(files))
                .withMessageContainingAll(FurtherUniversities.TOP_GLOBAL, "checked_on", day, "2026-11-30");
    }

    /** Returns a file in which one row was checked. */
    private static String checked(String file, String begin) {
        return Resources.text(file)
                .lines()
                .map(line -> line.startsWith(begin) ? line + "2026-12-01" : line)
                .reduce("", (some, line) -> some + line + "\n");
    }
}
