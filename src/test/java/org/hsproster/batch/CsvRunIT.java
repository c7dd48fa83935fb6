package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.report.Split;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rows of a CSV, from the file to the published workbook")
class CsvRunIT extends WithSharedApplication {

    private static final String HEADER = "社員番号,氏名,部署,所属機関,生年月日,国籍,在留資格,在留期限,年収\n";
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"");

    @Test
    void standInTheirOrderWithTheAnswerBesideThem() throws IOException {
        Path workbook = assess("""
                1,A,開発部,X,1990-01-01,インド,高度専門職1号ロ,2027-04-20,1000万円
                2,B,営業部,X,1991-01-01,ネパール,永住者,,500万円

                1,A,開発部,X,1990-01-01,インド,高度専門職1号ロ,2027-04-20,1000万円
                3,C,,Y,未定,ネパール,高度専門職1号ロ,令和9年6月30日,500万円
                2,B,営業部,X,1991-01-01,ネパール,永住者,,500万円
                """);

        assertThat(rowNumbers(workbook)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        try (Workbook opened = WorkbookFactory.create(workbook.toFile())) {
            List<Row> rows = List.of(row(opened, 2), row(opened, 5), row(opened, 6), row(opened, 7));
            assertThat(rows).extracting(row -> text(row, 0)).containsExactly("1", "1", "3", "2");
            assertThat(rows).extracting(row -> text(row, 8)).containsExactly("1000万円", "1000万円", "500万円", "500万円");
            assertThat(rows)
                    .as("rows that do not decide keep their texts")
                    .extracting(row -> row.getCell(4).getCellType())
                    .containsExactly(CellType.NUMERIC, CellType.STRING, CellType.STRING, CellType.STRING);
            assertThat(text(row(opened, 5), 9)).isEqualTo("2 行目を参照");
            assertThat(text(row(opened, 7), 9)).isEqualTo("3 行目を参照");
            assertThat(text(row(opened, 6), 9)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 499, 500, 501, 1500})
    void areAllThereHoweverMany(int people) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int person = 1; person <= people; person++) {
            rows.append(person).append(",氏名").append(person).append(",開発部,X,1990-01-01,インド,高度専門職1号ロ,2027-04-20,");
            rows.append(400 + person).append("万円\n");
        }

        Path workbook = assess(rows.toString());

        try (Workbook opened = WorkbookFactory.create(workbook.toFile())) {
            for (int person = 1; person <= people; person++) {
                Row row = row(opened, person + 1);
                assertThat(text(row, 0)).isEqualTo(Integer.toString(person));
                assertThat(text(row, 8)).isEqualTo(400 + person + "万円");
                assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(text(row, 9)).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void goToTheWorkbookOfTheirGroupThoughTheyLieApart(Split split) throws IOException {
        Path roster = write("""
                1,A,開発部,X,1990-01-01,インド,高度専門職1号ロ,2027-04-20,1000万円
                2,B,営業部,Y,1991-01-01,ネパール,高度専門職1号ロ,2027-04-20,500万円
                3,C,開発部,X,1990-01-01,インド,高度専門職1号ロ,2027-04-20,700万円
                1,A,開発部,X,1990-01-01,インド,高度専門職1号ロ,2027-04-20,1000万円
                """);
        OutputOptions outputs = OutputOptions.none().with(OutputOption.SPLIT, Optional.of(split));

        RunOutcome.Written parts = assessFirst(
                        TestRosters.with(TestRosters.request(home.resolve("out"), roster), outputs))
                .output("parts")
                .orElseThrow();

        String group = split == Split.DEPARTMENT ? "開発部.xlsx" : "X.xlsx";
        assertThat(parts.count()).isEqualTo(2);
        assertThat(hidden(parts.path())).as("only the list of its files").hasSize(1);
        try (Workbook opened =
                WorkbookFactory.create(parts.path().resolve(group).toFile())) {
            int sheet = 2;
            assertThat(List.of(1, 2, 3))
                    .extracting(index -> text(opened.getSheetAt(sheet).getRow(index), 0))
                    .containsExactly("1", "1", "3");
            assertThat(List.of(1, 2, 3))
                    .extracting(index -> text(opened.getSheetAt(sheet).getRow(index), 8))
                    .containsExactly("1000万円", "1000万円", "700万円");
            assertThat(text(opened.getSheetAt(sheet).getRow(2), 9)).isEqualTo("2 行目を参照");
        }
    }

    private Path assess(String rows) throws IOException {
        Path workbook = assessFirst(TestRosters.request(home.resolve("out"), write(rows)))
                .workbook();
        assertThat(hidden(home.resolve("out"))).isEmpty();
        return workbook;
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(home.resolve("roster.csv"), HEADER + rows);
    }

    private static List<Path> hidden(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static Row row(Workbook workbook, int number) {
        return workbook.getSheet("roster").getRow(number - 1);
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    /** As they stand in the XML of the first sheet that was made. */
    private static List<Integer> rowNumbers(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return ROW.matcher(new String(sheet, StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult row) -> Integer.parseInt(row.group(1)))
                    .toList();
        }
    }
}
