package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What was understood, in the workbook and in the results")
class UnderstoodColumnsIT extends WithSharedApplication {

    private static final String ROSTER = "社員番号,氏名,在留資格,在留カード番号,有効期限,年収,生年月日,生年月日,年収額2\n"
            + "文字,文字,文字,文字,日付,数値,日付,日付,数値\n"
            + "0042,グエン・テスト,高度専門職1号ロ,AB12345678CD,2030-01-01,520,1992-03-01,,1\n"
            + "合計,,,,,520,,,\n";

    @Test
    void isAmongTheInputsOfTheResults() throws IOException {
        JsonNode input = results(Locale.ENGLISH).at("/inputs/0");

        assertThat(input.at("/ignoredColumns").toString()).isEqualTo("[\"在留カード番号\",\"年収額2\"]");
        assertThat(input.at("/allColumns/4").toString())
                .isEqualTo("{\"column\":\"E\",\"header\":\"有効期限\",\"use\":\"READ\",\"id\":\"cardValidity\","
                        + "\"kinds\":[\"DATE_AS_TEXT\"]}");
        assertThat(input.at("/allColumns/3/kinds").isEmpty()).isTrue();
        assertThat(input.at("/allColumns/7/use").asString()).isEqualTo("REPEATED");
        assertThat(input.at("/assumptions/0").asString()).contains("有効期限", "在留カード番号");
        assertThat(input.at("/assumptions/1").asString()).contains("年収", "ten thousands of yen");
        assertThat(input.at("/rowsLeftOut").size()).isEqualTo(2);
        assertThat(input.toString()).doesNotContain("グエン", "AB12345678CD", "1992", "0042");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Column mapping | E | 有効期限 | Card valid until   | Read     | date as text
            ja | 列の対応       | E | 有効期限 | 在留カード有効期限 | 読み取り | 日付（文字列）
            """)
    void isASheetOfTheWorkbook(
            String language, String name, String letter, String header, String meaning, String use, String kinds)
            throws IOException {
        Path workbook = run(Locale.forLanguageTag(language), Optional.empty()).workbook();

        try (Workbook written = WorkbookFactory.create(workbook.toFile(), null, true)) {
            Sheet sheet = written.getSheet(name);
            String text = text(sheet);
            assertThat(text.lines()).contains(String.join("|", letter, header, meaning, use, kinds));
            assertThat(text).contains("合計").doesNotContain("グエン", "AB12345678CD", "0042");
            assertThat(sheet.getHyperlinkList())
                    .as("a link for each column, and one back to the summary")
                    .hasSize(10);
        }
    }

    private JsonNode results(Locale language) throws IOException {
        Path results = home.resolve("results.json");
        run(language, Optional.of(results));
        return JsonMapper.shared().readTree(Files.readString(results));
    }

    private RunOutcome.AssessedFile run(Locale language, Optional<Path> results) throws IOException {
        Path roster = Files.writeString(home.resolve("roster.csv"), ROSTER);
        RunRequest request = TestRosters.request(home.resolve("out"), roster);
        RunRequest spoken = TestRosters.with(
                request,
                OutputOptions.none().withLanguage(Optional.of(language)).with(OutputOption.RESULTS, results));
        return assessFirst(spoken);
    }

    private static String text(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(formatter::formatCellValue)
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
