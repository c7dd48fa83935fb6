package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Workbooks for readers who may see a part of the roster")
class EditionsIT extends WithSharedApplication {

    private static final List<String> HEADER = List.of(
            "社員番号", "氏名", "部署", "所属機関", "生年月日", "国籍", "在留資格", "在留期限", "年収", "学位", "実務経験年数", "日本語能力", "血液型", "住所");
    private static final List<List<Object>> PEOPLE = List.of(
            person("0001", "グエン・テスト", "開発部", "株式会社アオイ", LocalDate.of(1992, 3, 1), "ベトナム", 5_234_567),
            person("0002", "シン・テスト", "営業部", "㈱アオイ", LocalDate.of(1991, 1, 17), "インド", 10_345_678),
            person("0003", "アリ・テスト", "開発部", "ミドリ/商会", LocalDate.of(1985, 7, 29), "バングラデシュ", 4_456_789),
            person("0004", "ラオ・テスト", "", "", LocalDate.of(1996, 11, 30), "ネパール", 2_567_891));

    @Test
    void splitByDepartmentHoldTheirOwnPeopleOnly() throws IOException {
        RunOutcome.Written parts = run(Optional.of(Split.DEPARTMENT), Edition.FULL, "ja")
                .output("parts")
                .orElseThrow();

        assertThat(parts.count()).isEqualTo(3);
        assertThat(names(parts.path())).containsExactlyInAnyOrder("開発部.xlsx", "営業部.xlsx", "without.xlsx");
        assertThat(content(parts.path().resolve("開発部.xlsx")))
                .contains("グエン・テスト", "アリ・テスト", "O型")
                .doesNotContain("シン・テスト", "0002", "インド", "ラオ・テスト", "東京都");
        assertThat(content(parts.path().resolve("営業部.xlsx"))).contains("シン・テスト").doesNotContain("グエン", "アリ・テスト");
        assertThat(content(parts.path().resolve("without.xlsx"))).contains("ラオ・テスト");
    }

    @Test
    void splitByEmployerTakeSpellingsOfOneForOne() throws IOException {
        RunOutcome.Written parts = run(Optional.of(Split.EMPLOYER), Edition.FULL, "ja")
                .output("parts")
                .orElseThrow();

        assertThat(names(parts.path())).containsExactlyInAnyOrder("株式会社アオイ.xlsx", "ミドリ_商会.xlsx", "without.xlsx");
        assertThat(content(parts.path().resolve("株式会社アオイ.xlsx"))).contains("グエン・テスト", "シン・テスト");
    }

    @Test
    void splitKeepNumbersAndDates() throws IOException {
        Path parts = run(Optional.of(Split.DEPARTMENT), Edition.FULL, "ja")
                .output("parts")
                .orElseThrow()
                .path();

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(parts.resolve("営業部.xlsx")))) {
            XSSFRow row = workbook.getSheet("名簿").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("0002");
            assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(1991, 1, 17));
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(10_345_678);
        }
    }

    @Test
    void areAnsweredFromTheFirstUnlessOneIsGone() throws IOException {
        Path parts = run(Optional.of(Split.DEPARTMENT), Edition.FULL, "ja")
                .output("parts")
                .orElseThrow()
                .path();
        assertThat(run(Optional.of(Split.DEPARTMENT), Edition.FULL, "ja").repeated())
                .isTrue();
        Files.delete(parts.resolve("営業部.xlsx"));

        assertThat(run(Optional.of(Split.DEPARTMENT), Edition.FULL, "ja").repeated())
                .isFalse();
        assertThat(parts.resolve("営業部.xlsx")).exists();
        assertThat(run(Optional.empty(), Edition.MANAGER, "ja").repeated())
                .as("another edition is another question")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void forManagersTellNoBirthDatePayOrNationality(String language) throws IOException {
        RunOutcome.AssessedFile assessed = run(Optional.of(Split.DEPARTMENT), Edition.MANAGER, language);

        assertThat(assessed.workbook()).hasFileName("roster-manager-2026-11-21.xlsx");
        List<Path> workbooks = new ArrayList<>(List.of(assessed.workbook()));
        Path parts = assessed.output("parts").orElseThrow().path();
        names(parts).forEach(name -> workbooks.add(parts.resolve(name)));
        assertThat(workbooks).hasSize(4);
        for (Path workbook : workbooks) {
            assertThat(everyPart(workbook)).doesNotContain(secrets()).doesNotContain("血液型", "O型", "東京都", "作成者の名");
        }
        assertThat(content(assessed.workbook()))
                .contains("グエン・テスト", "0001", "開発部")
                .contains(language.equals("ja") ? "管理職向けの版" : "Edition for managers")
                .as("no money")
                .doesNotContain("手数料（円", "今後の申請の手数料", "Fee, yen", "Fees of the coming applications");
    }

    private static String[] secrets() {
        return PEOPLE.stream()
                .flatMap(person -> {
                    LocalDate birth = (LocalDate) person.get(4);
                    return Stream.of(
                            birth.toString(),
                            String.valueOf((long) DateUtil.getExcelDate(birth)),
                            String.format(
                                    Locale.ROOT,
                                    "%d年%d月%d日",
                                    birth.getYear(),
                                    birth.getMonthValue(),
                                    birth.getDayOfMonth()),
                            String.format(Locale.ROOT, "平成%d年", birth.getYear() - 1988),
                            String.format(Locale.ROOT, "昭和%d年", birth.getYear() - 1925),
                            person.get(5).toString(),
                            person.get(8).toString(),
                            String.format(Locale.ROOT, "%,d", (Integer) person.get(8)));
                })
                .toArray(String[]::new);
    }

    private RunOutcome.AssessedFile run(Optional<Split> split, Edition edition, String language) throws IOException {
        RunRequest request = TestRosters.spoken(
                TestRosters.request(home.resolve("out"), roster()), Optional.of(Locale.forLanguageTag(language)));
        return assessFirst(
                TestRosters.with(request, request.outputs().withEdition(edition).with(OutputOption.SPLIT, split)));
    }

    private Path roster() throws IOException {
        Path file = home.resolve("roster.xlsx");
        if (Files.exists(file)) {
            return file;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setCreator("作成者の名");
            XSSFSheet sheet = workbook.createSheet("社員");
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.copyOf(HEADER));
            rows.addAll(PEOPLE);
            for (List<Object> row : rows) {
                XSSFRow written = sheet.createRow(rows.indexOf(row));
                for (Object value : row) {
                    var cell = written.createCell(Math.max(0, written.getLastCellNum()));
                    if (value instanceof LocalDate date) {
                        cell.setCellValue(date);
                        cell.setCellStyle(day);
                    } else if (value instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static List<Object> person(
            String number, String name, String department, String employer, LocalDate birth, String from, int pay) {
        return List.of(
                number,
                name,
                department,
                employer,
                birth,
                from,
                "高度専門職1号ロ",
                LocalDate.of(2027, 4, 20),
                pay,
                "学士",
                "10",
                "N1",
                "O型",
                "東京都");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    private static String content(Path file) throws IOException {
        StringBuilder content = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> content.append(formatter.formatCellValue(cell)).append('\n'))));
        }
        return content.toString();
    }

    private static String everyPart(Path file) throws IOException {
        StringBuilder content = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                content.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return content.toString();
    }
}
