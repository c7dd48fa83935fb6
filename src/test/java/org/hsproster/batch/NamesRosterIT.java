package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A roster that names universities and licences")
class NamesRosterIT extends WithSharedApplication {

    private static final String HEADER = "社員番号,生年月日,在留資格,在留期限,年収,学位,大学名,日本の学位,加点対象大学,関連国家資格数\n";

    /** What is in the last four columns, what the two items come to, and why. */
    private static final List<Row> ROWS = List.of(
            new Row("東京大学大学院 工学系研究科,○,,応用情報技術者", "10 CONFIRMED", "5 CONFIRMED", "", "names alone"),
            new Row("明治学院大学,○,,PMP", "", "", "DESIGNATED_UNIVERSITY_NOT_FOUND LICENCE_NOT_KNOWN", "neither counts"),
            new Row("清華大学,×,,", "10 UNCLEAR", "", "DESIGNATED_UNIVERSITY_AMBIGUOUS", "Beijing or Hsinchu"),
            new Row("清華大学（中国）,×,,2", "10 CONFIRMED", "10 CONFIRMED", "", "the country; a number"),
            new Row("中央大学,○,,なし", "10 CONFIRMED", "", "", "the Japanese degree settles it"),
            new Row("清華大学,×,×,", "", "", "", "the flag wins over the name"),
            new Row(
                    "どこかの大学,×,○,",
                    "10 CONFIRMED",
                    "",
                    "DESIGNATED_UNIVERSITY_NOT_AS_LISTED",
                    "and the other way round"),
            new Row(",,,基本情報・応用情報・税理士", "", "10 CONFIRMED", "", "at most ten"),
            new Row(",,,基本情報と第二種情報処理技術者", "", "5 CONFIRMED", "", "each once"),
            new Row(",,,税理士（登録予定）", "", "5 UNCLEAR", "VALUE_NOT_SETTLED", "a plan"),
            new Row(",,,税理士、AWS", "", "5 CONFIRMED", "LICENCE_NOT_KNOWN", "one of two"));

    private record Row(String cells, String university, String licences, String finding, String because) {}

    @Test
    void countsThemByTheListsOfTheLaw() throws IOException {
        JsonNode employees = assess(TestRosters.request(home.resolve("out"), roster()));

        for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            Map<String, String> awards = awards(employees.get(i));
            assertThat(awards.getOrDefault("designated-university", ""))
                    .as("university: " + row.because())
                    .isEqualTo(row.university());
            assertThat(awards.getOrDefault("licences", ""))
                    .as("licences: " + row.because())
                    .isEqualTo(row.licences());
            assertThat(findings(employees.get(i))).as(row.because()).isEqualTo(row.finding());
        }
    }

    @Test
    void countsThemByAnotherListAndKnowsTheRunForAnother() throws IOException {
        RunRequest request = TestRosters.request(home.resolve("out"), roster());
        assess(request);
        Path list = Files.writeString(
                home.resolve("list.csv"), "name_en,name_ja,country_en,country_ja\nSomewhere,どこかの大学,Japan,日本\n");

        RunRequest other = TestRosters.withUniversities(request, list);

        assertThat(awards(assess(other).get(0))).doesNotContainKey("designated-university");
        assertThat(run(other).rosters().get(0).repeated()).as("the same list").isTrue();
        JsonNode document = JsonMapper.shared().readTree(home.resolve("results.json"));
        assertThat(document.at("/rules/id").asString()).matches("2026-11-30 \\+ universities [0-9a-f]{12}");
        assertThat(summary(run(other).rosters().get(0).workbook()))
                .as("the summary says so as well")
                .contains(document.at("/rules/id").asString())
                .anySatisfy(line -> assertThat(line).contains("独自の一覧", "--universities"));
        Files.writeString(list, "Tokyo,東京大学,Japan,日本\n", StandardOpenOption.APPEND);
        assertThat(awards(assess(other).get(0))).containsEntry("designated-university", "10 CONFIRMED");
    }

    private Path roster() throws IOException {
        String rows = ROWS.stream()
                .map(row -> ROWS.indexOf(row) + ",1990-01-01,高度専門職1号ロ,2027-04-20,1000万円,修士," + row.cells() + "\n")
                .collect(Collectors.joining());
        return Files.writeString(home.resolve("roster.csv"), HEADER + rows);
    }

    private RunOutcome run(RunRequest request) {
        return application
                .assessmentRun()
                .run(TestRosters.withResults(request, home.resolve("results.json")), (roster, rows) -> {});
    }

    private JsonNode assess(RunRequest request) {
        run(request);
        return JsonMapper.shared().readTree(home.resolve("results.json")).get("employees");
    }

    private static List<String> summary(Path workbook) throws IOException {
        try (Workbook copy = WorkbookFactory.create(workbook.toFile(), null, true)) {
            return StreamSupport.stream(copy.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Cell::toString)
                    .toList();
        }
    }

    private static Map<String, String> awards(JsonNode employee) {
        return employee.get("items")
                .valueStream()
                .filter(item -> item.get("points").asInt() > 0
                        || !item.get("excludedBy").isNull())
                .collect(Collectors.toMap(
                        item -> item.get("id").asString(),
                        item -> item.get("points").asInt() + " "
                                + item.get("status").asString()));
    }

    private static String findings(JsonNode employee) {
        return employee.get("findings")
                .valueStream()
                .map(problem -> problem.get("code").asString())
                .collect(Collectors.joining(" "));
    }
}
