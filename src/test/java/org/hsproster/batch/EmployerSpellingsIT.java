package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A roster whose employers are spelled in many ways")
class EmployerSpellingsIT extends WithOneApplication {

    private static final String HEADER = "社員番号,氏名,国籍・地域,生年月日,在留資格,在留期間満了日,所属機関,指定書の機関名,年収,学位,実務経験年数";
    private static final String PERSON = ",テスト,中国,1980-05-05,高度専門職1号ロ,2027-01-31,%s,9500000,修士,12";

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void isNotTakenForOneOfPeopleWhoHaveMoved(String format) throws IOException {
        List<String> told = told(employees(file(format), Optional.empty()));

        assertThat(told).as("spelling alone").hasSize(27).allMatch(person -> person.matches("""
                E50[0-4] SAFE|E51[0-46-9] SAFE|E52[0-6] SAFE\
                |E505 SAFE EMPLOYER_NAMED_OTHERWISE|E507 SAFE EMPLOYER_NAMED_OTHERWISE\
                |E506 NEEDS_DATA EMPLOYER_TO_CHECK|E508 NEEDS_DATA EMPLOYER_TO_CHECK|E509 NEEDS_DATA EMPLOYER_TO_CHECK\
                |E515 EMPLOYER_CHANGED"""));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TABLE                                   | TOLD
            Sample Inc.,株式会社サンプル            | SAFE
            (株)サンプル,アオイ;SAMPLE Incorporated | SAFE
            Aoi Inc.,株式会社サンプル               | NEEDS_DATA EMPLOYER_TO_CHECK
            """)
    void isAnsweredByTheEmployersTable(String table, String told) throws IOException {
        Path employers = Files.writeString(home.resolve("employers.csv"), "所属機関,別名\n" + table + "\n");

        assertThat(told(employees(file("xlsx"), Optional.of(employers))))
                .filteredOn(person -> person.startsWith("E506"))
                .allMatch(person -> person.replace(" EMPLOYER_NOT_IN_TABLE", "").equals("E506 " + told));
    }

    @Test
    void asksOnceForEachPairOfNames() throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (String names : List.of("Sample Inc.,株式会社サンプル", "Sample Inc.,株式会社サンプル", "Aoi LLC,株式会社サンプル")) {
            IntStream.range(0, 3).forEach(i -> rows.add("N" + rows.size() + PERSON.formatted(names)));
        }
        Path roster = Files.writeString(home.resolve("pairs.csv"), String.join("\n", rows) + "\n");

        List<JsonNode> employees = employees(roster, Optional.empty());

        assertThat(told(employees))
                .containsExactly(
                        "N1 NEEDS_DATA EMPLOYER_TO_CHECK",
                        "N2 NEEDS_DATA",
                        "N3 NEEDS_DATA",
                        "N4 NEEDS_DATA",
                        "N5 NEEDS_DATA",
                        "N6 NEEDS_DATA",
                        "N7 NEEDS_DATA EMPLOYER_TO_CHECK",
                        "N8 NEEDS_DATA",
                        "N9 NEEDS_DATA");
        assertThat(employees)
                .allSatisfy(person -> assertThat(person.get("reasons").get(0).asString())
                        .as("both names")
                        .contains("株式会社サンプル")
                        .containsAnyOf("Sample Inc.", "Aoi LLC"));
    }

    private static List<String> told(List<JsonNode> employees) {
        return employees.stream()
                .map(person -> person.get("employeeNo").asString() + " "
                        + person.get("outlook").asString()
                        + person.get("findings")
                                .valueStream()
                                .map(finding -> " " + finding.get("code").asString())
                                .collect(Collectors.joining()))
                .toList();
    }

    private List<JsonNode> employees(Path roster, Optional<Path> employers) {
        Path results = home.resolve("results.json");
        RunRequest request =
                TestRosters.forced(TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), results));
        application
                .assessmentRun()
                .run(
                        employers
                                .map(each -> TestRosters.withEmployers(request, each))
                                .orElse(request),
                        (file, rows) -> {});
        return JsonMapper.shared()
                .readTree(results)
                .get("employees")
                .valueStream()
                .toList();
    }

    private Path file(String format) throws IOException {
        Path file = home.resolve("employer-spellings." + format);
        try (InputStream in = Objects.requireNonNull(
                        getClass().getResourceAsStream("/cases/roster/employer-spellings.xlsx"));
                Workbook given = new XSSFWorkbook(in)) {
            Sheet sheet = given.getSheetAt(0);
            switch (format) {
                case "csv" -> Files.writeString(file, csv(sheet));
                case "xls" -> copy(sheet, file);
                default -> {
                    try (var out = Files.newOutputStream(file)) {
                        given.write(out);
                    }
                }
            }
        }
        return file;
    }

    private static void copy(Sheet sheet, Path file) throws IOException {
        try (Workbook old = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet target = old.createSheet(sheet.getSheetName());
            for (Row row : sheet) {
                Row copied = target.createRow(row.getRowNum());
                row.forEach(cell -> copied.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
            }
            old.write(out);
        }
    }

    private static String csv(Sheet sheet) {
        StringBuilder csv = new StringBuilder();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add('"' + text(cell) + '"'));
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    private static String text(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        boolean isDate = cell.getColumnIndex() == 4 || cell.getColumnIndex() == 7;
        return isDate
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : Long.toString((long) cell.getNumericCellValue());
    }
}
