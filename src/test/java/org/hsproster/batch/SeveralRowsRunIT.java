package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.renewal.Outlook;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("People on several rows, from the roster file to the published outcome")
class SeveralRowsRunIT extends WithSharedApplication {

    private static final int COLUMNS = 10;

    @Test
    void areAnsweredOnce() throws IOException {
        Path roster = TestRosters.csv(
                home, "roster.csv", TestRosters.TURNS_35, TestRosters.TURNS_35, TestRosters.SAFE, TestRosters.TURNS_35);
        Path results = home.resolve("results.json");
        RunRequest request = TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), results);

        RunOutcome.AssessedFile assessed = assessFirst(request);

        JsonNode document = JsonMapper.shared().readTree(results);
        assertThat(assessed.summary().outlooks()).isEqualTo(Map.of(Outlook.FILE_EARLY, 1, Outlook.SAFE, 1));
        assertThat(document.get("summary").get("rows").asInt()).isEqualTo(2);
        assertThat(document.get("employees")
                        .valueStream()
                        .map(each -> each.get("row").asInt()))
                .containsExactly(2, 4);
        try (Workbook workbook = WorkbookFactory.create(assessed.workbook().toFile())) {
            assertThat(added(workbook, 2)).contains("▲ 早めに申請");
            assertThat(added(workbook, 3)).containsExactly("2 行目を参照");
            assertThat(added(workbook, 5)).containsExactly("2 行目を参照");
            assertThat(workbook.getSheet("roster")
                            .getRow(4)
                            .getCell(COLUMNS)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("roster!K2");
        }
    }

    @Test
    void areAnsweredOnceFromTwoFiles() throws IOException {
        Path roster =
                Files.writeString(home.resolve("basic.csv"), "社員番号,氏名,生年月日,年収,学位\n1,シン・テスト,1990-01-01,1000万円,修士\n");
        Path join =
                Files.writeString(home.resolve("stay.csv"), "社員番号,在留資格,在留期限,日本語能力,学位\n1,高度専門職1号ロ,2027-04-20,N9,学士\n");
        Path results = home.resolve("results.json");
        RunRequest request = TestRosters.withJoin(
                TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), results), join);

        assertThat(assessFirst(request).repeated()).isFalse();

        JsonNode document = JsonMapper.shared().readTree(results);
        assertThat(document.get("employees").get(0).get("expiresOn").asString()).isEqualTo("2027-04-20");
        assertThat(document.get("problems")
                        .valueStream()
                        .map(each -> each.get("file").asString() + " "
                                + each.get("cell").asString() + " "
                                + each.get("code").asString()))
                .contains("stay.csv D2 UNREADABLE_JAPANESE", "stay.csv E2 JOIN_CONTRADICTS");
        assertThat(document.get("inputs")
                        .valueStream()
                        .map(each -> each.get("file").asString()))
                .containsExactly("basic.csv", "stay.csv");
        assertThat(document.get("inputs")
                        .valueStream()
                        .map(each -> each.get("sha256").asString()))
                .allMatch(hash -> hash.length() == 64)
                .doesNotHaveDuplicates();
        assertThat(assessFirst(request).repeated()).as("nothing has changed").isTrue();
        Files.writeString(join, "社員番号,在留資格,在留期限\n1,永住者,\n");
        assertThat(assessFirst(request).repeated()).as("the joined file has").isFalse();
    }

    @Test
    void mayNotBeOverwrittenByTheOutcome() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        Path join = TestRosters.csv(home, "join.csv", TestRosters.SAFE);
        RunRequest request = TestRosters.withJoin(
                TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), join), join);

        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> assessFirst(request));
        assertThat(join).content().startsWith(TestRosters.HEADER);
    }

    private static List<String> added(Workbook workbook, int number) {
        DataFormatter formatter = new DataFormatter();
        Row row = workbook.getSheet("roster").getRow(number - 1);
        return IntStream.range(COLUMNS, row.getLastCellNum())
                .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map((Cell cell) -> formatter.formatCellValue(cell))
                .toList();
    }
}
