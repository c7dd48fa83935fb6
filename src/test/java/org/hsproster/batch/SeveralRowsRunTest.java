package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.renewal.Outlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("People on several rows, from the roster file to the published outcome")
class SeveralRowsRunTest {

    private static final RunProgress UNWATCHED = (roster, rows) -> {};
    private static final int COLUMNS = 10;

    @TempDir
    Path home;

    @Test
    void areAnsweredOnce() throws IOException {
        Path roster =
                Rosters.csv(home, "roster.csv", Rosters.TURNS_35, Rosters.TURNS_35, Rosters.SAFE, Rosters.TURNS_35);
        Path results = home.resolve("results.json");
        RunRequest request = Rosters.withResults(Rosters.request(home.resolve("out"), roster), results);

        RunOutcome.AssessedFile assessed = run(request);

        JsonNode document = JsonMapper.shared().readTree(results);
        assertThat(assessed.outlooks()).isEqualTo(Map.of(Outlook.FILE_EARLY, 1, Outlook.SAFE, 1));
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

    private RunOutcome.AssessedFile run(RunRequest request) {
        try (RosterApplication application = RosterApplication.start(home)) {
            return application.assessmentRun().run(request, UNWATCHED).rosters().get(0);
        }
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
