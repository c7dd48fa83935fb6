package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunOutcome;
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

/** As of 2026-09-28: plans for both sides of 2026-10-01. */
@DisplayName("Fees, from the roster to the budget")
class FeesIT extends WithSharedApplication {

    private static final String[] ROSTER = {
        "社員番号,氏名,部署,所属機関,国籍,生年月日,在留資格,在留期間,在留期間満了日,申請予定日,年収（円）,学位,日本語能力",
        "01,アー・テスト,開発部,株式会社アオイ,インド,1985-06-01,高度専門職1号ロ,5年,2026-12-20,2026-09-30,9000000,博士,N1",
        "02,ベー・テスト,開発部,株式会社アオイ,インド,1985-06-01,高度専門職1号ロ,5年,2026-12-20,2026-10-01,9000000,博士,N1",
        "03,ツェー・テスト,営業部,株式会社アオイ,インド,1985-06-01,留学,1年,2026-12-20,2026-10-01,,,",
        "04,デー・テスト,営業部,株式会社アオイ,インド,1985-06-01,留学,,2026-12-20,2026-10-01,,,",
        "05,エー・テスト,営業部,株式会社アオイ,インド,1985-06-01,永住者,,,,,,"
    };

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void areToldPerPersonAndSummed(String format) throws IOException {
        RunOutcome outcome = run(format, "ja");
        JsonNode results = JsonMapper.shared().readTree(outcome.results().orElseThrow());

        assertThat(results.get("employees")
                        .valueStream()
                        .map(each -> each.get("fee").toString()))
                .containsExactly(
                        "{\"yen\":6000,\"onlineYen\":5500}",
                        "{\"yen\":75000,\"onlineYen\":65000}",
                        "{\"yen\":33000,\"onlineYen\":27000}",
                        "null",
                        "null");
        assertThat(results.get("employees")
                        .get(0)
                        .get("applications")
                        .get(0)
                        .get("purpose")
                        .asString())
                .isEqualTo("EXTENSION");
        assertThat(results.get("papers")
                        .valueStream()
                        .map(paper -> paper.get("id").asString()))
                .contains("form-extension", "category-4")
                .doesNotHaveDuplicates();
        JsonNode fees = results.get("summary").get("fees");
        assertThat(fees.get("total").toString())
                .isEqualTo("{\"name\":null,\"people\":3,\"yen\":114000,\"onlineYen\":97500,\"unknown\":1}");
        assertThat(names(fees, "months")).containsExactly("2026-09", "2026-10");
        assertThat(names(fees, "fiscalYears")).containsExactly("2026");
        assertThat(names(fees, "departments")).containsExactly("営業部", "開発部");
        assertThat(names(fees, "employers")).containsExactly("株式会社アオイ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void areInTheWorkbook(String format) throws IOException {
        String japanese = content(run(format, "ja").rosters().get(0).workbook());
        String english = content(run(format, "en").rosters().get(0).workbook());

        assertThat(japanese).contains("今後の申請の手数料（要確認）", "窓口申請で114,000円（3人分）、オンライン申請で97,500円", "このほか1人", "2026年度");
        assertThat(english)
                .contains(
                        "Fees of the coming applications (to be checked)",
                        "114,000 yen for 3 people at the counter; 97,500 yen if filed online",
                        "April 2026 to March 2027");
    }

    @Test
    void ofSeveralRostersAreSummedInOneDocument() throws IOException {
        Path first = RosterFiles.of("xlsx", Files.createDirectories(home.resolve("a")), ROSTER);
        Path second = RosterFiles.of("csv", Files.createDirectories(home.resolve("b")), ROSTER);
        JsonNode results = JsonMapper.shared()
                .readTree(run(List.of(first, second), "ja").results().orElseThrow());

        JsonNode fees = results.get("summary").get("fees");
        assertThat(fees.get("total").get("yen").asLong()).isEqualTo(228_000);
        assertThat(fees.get("total").get("unknown").asInt()).isEqualTo(2);
        assertThat(results.get("papers")
                        .valueStream()
                        .map(paper -> paper.get("id").asString()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(fees.get("departments")
                        .valueStream()
                        .map(each -> each.get("yen").asLong()))
                .containsExactly(66_000L, 162_000L);
    }

    private RunOutcome run(String format, String language) throws IOException {
        Path folder = Files.createDirectories(home.resolve(format));
        return run(List.of(RosterFiles.of(format, folder, ROSTER)), language);
    }

    private RunOutcome run(List<Path> rosters, String language) {
        RunRequest request = TestRosters.spoken(
                TestRosters.request(home.resolve("out"), rosters.toArray(Path[]::new)),
                Optional.of(Locale.forLanguageTag(language)));
        RunRequest inAutumn = TestRosters.on(
                LocalDate.of(2026, 9, 28), TestRosters.withResults(request, home.resolve("results.json")));
        return application.assessmentRun().run(TestRosters.forced(inAutumn), (roster, rows) -> {});
    }

    private static List<String> names(JsonNode fees, String list) {
        return fees.get(list)
                .valueStream()
                .map(each -> each.get("name").asString())
                .toList();
    }

    private static String content(Path file) throws IOException {
        StringBuilder content = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> content.append(formatter.formatCellValue(cell)).append('\n'))));
        }
        return content.toString();
    }
}
