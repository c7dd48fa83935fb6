package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.RosterFiles;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A roster with designated universities")
class DesignatedUniversitiesIT extends WithSharedApplication {

    /** What is in the column, the confirmed and the possible points, and the finding. Without the item there are 60. */
    private record Row(String university, int points, int possible, String finding) {}

    private static final List<Row> ROWS = List.of(
            new Row("東京大学・MIT", 70, 70, ""),
            new Row("서울대학교", 70, 70, ""),
            new Row("國立臺灣大學", 70, 70, ""),
            new Row("ケース・ウェスターン・リザーブ大学", 70, 70, ""),
            new Row("MIT/中途退学", 60, 60, "DESIGNATED_UNIVERSITY_NOT_FOUND"),
            new Row("東京大学大学院中途退学", 60, 60, "DESIGNATED_UNIVERSITY_NOT_FOUND"),
            new Row("ハノイ工科大学", 60, 70, "PARTNER_SCHOOL"),
            new Row("จุฬาลงกรณ์มหาวิทยาลัย", 60, 70, "PARTNER_SCHOOL"),
            new Row("東京外国語大学", 60, 70, "TOP_GLOBAL_UNIVERSITY"),
            new Row("International University of Japan", 60, 70, "TOP_GLOBAL_UNIVERSITY"),
            new Row("東京国際大学", 60, 60, "DESIGNATED_UNIVERSITY_NOT_FOUND"),
            new Row("専修大学", 60, 60, "DESIGNATED_UNIVERSITY_NOT_FOUND"));

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void countsThemAndIsSilentAboutNone(String format) throws IOException {
        String[] lines = Stream.concat(
                        Stream.of("社員番号,氏名,生年月日,在留資格,在留期間満了日,所属機関,指定書の機関名,年収,学位,関連国家資格数,大学名"),
                        ROWS.stream()
                                .map(row -> "U" + ROWS.indexOf(row)
                                        + ",試験 花子,1985-06-01,高度専門職1号ロ,2027-04-20,株式会社見本,株式会社見本,900万円,修士,1,"
                                        + row.university()))
                .toArray(String[]::new);

        List<JsonNode> people = assess(RosterFiles.of(format, home, lines));

        assertThat(people.stream().map(DesignatedUniversitiesIT::row)).isEqualTo(ROWS);
        for (JsonNode person : people) {
            boolean isToLookUp = row(person).finding().equals("DESIGNATED_UNIVERSITY_NOT_FOUND");
            assertThat(person.get("remedies")
                            .valueStream()
                            .flatMap(remedy -> texts(remedy, "actions", "text").stream())
                            .anyMatch(text -> text.contains("告示された大学の一覧を確認し")))
                    .as(university(person))
                    .isEqualTo(isToLookUp);
            assertThat(texts(person, "findings", "message").stream()
                            .anyMatch(text -> text.contains(university(person))))
                    .as(university(person))
                    .isEqualTo(!row(person).finding().isEmpty());
        }
    }

    @Test
    void leavesPartnerSchoolsToBeChecked() throws IOException {
        Path roster = home.resolve("partner-universities.xlsx");
        try (var given =
                Objects.requireNonNull(getClass().getResourceAsStream("/cases/roster/partner-universities.xlsx"))) {
            Files.copy(given, roster, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(assess(roster).stream().map(DesignatedUniversitiesIT::difference))
                .containsExactly(
                        "E001 10 PARTNER_SCHOOL",
                        "E002 10 PARTNER_SCHOOL",
                        "E003 10 PARTNER_SCHOOL",
                        "E004 10 PARTNER_SCHOOL",
                        "E005 10 PARTNER_SCHOOL",
                        "E006 0 ",
                        "E007 10 PARTNER_SCHOOL",
                        "E008 0 DESIGNATED_UNIVERSITY_NOT_FOUND",
                        "E009 10 PARTNER_SCHOOL",
                        "E010 10 PARTNER_SCHOOL");
    }

    private List<JsonNode> assess(Path roster) {
        Path results = home.resolve("results.json");
        RunRequest request = TestRosters.spoken(
                TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), results),
                Optional.of(Locale.JAPANESE));
        application.assessmentRun().run(TestRosters.forced(request), (file, rows) -> {});
        return JsonMapper.shared()
                .readTree(results)
                .get("employees")
                .valueStream()
                .toList();
    }

    private static Row row(JsonNode person) {
        JsonNode points = person.get("points");
        return new Row(
                university(person),
                points.get("atFiling").asInt(),
                points.get("possibleAtFiling").asInt(),
                findings(person));
    }

    private static String university(JsonNode person) {
        return ROWS.get(Integer.parseInt(person.get("employeeNo").asString().substring(1)))
                .university();
    }

    private static String difference(JsonNode person) {
        JsonNode points = person.get("points");
        int difference =
                points.get("possibleAtFiling").asInt() - points.get("atFiling").asInt();
        return person.get("employeeNo").asString() + " " + difference + " " + findings(person);
    }

    private static String findings(JsonNode person) {
        return String.join(" ", texts(person, "findings", "code"));
    }

    private static List<String> texts(JsonNode person, String list, String key) {
        return person.get(list)
                .valueStream()
                .map(each -> each.get(key).asString())
                .collect(Collectors.toList());
    }
}
