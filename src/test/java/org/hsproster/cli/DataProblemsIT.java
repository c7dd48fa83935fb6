package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The data problems of a roster that is assessed from the command line")
class DataProblemsIT {

    private static final List<String> ROSTER = List.of(
            "社員番号,氏名,生年月日,在留資格,在留期間満了日,年収,学位,大学名,日本語能力",
            "0001,TEST Ada,1985-06-01,高度専門職1号ロ,2027-03-31,9000000円,博士,無名大学,", // 65 points
            "0002,TEST Ben,1985-06-01,高度専門職1号ロ,2027-03-31,9000000円,博士,無名大学,N1", // 80 points
            "0003,TEST Cem,1985-06-01,高度専門職1号ロ,2027-03-31,9000000円,博士,架空大学,N1",
            "0004,TEST Dan,1985-13-01,高度専門職1号ロ,2027-03-31,9000000円,博士,,N1",
            "0005,TEST Eva,1985-06-01,高度専門職1号ロ,,9000000円,博士,,N1");

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "xls, en", "csv, ja", "csv, en"})
    void areListedToBeWorkedOff(String format, String language) throws Exception {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("assess", roster(format).toString(), "--lang", language))
                .isZero();

        boolean isJapanese = language.equals("ja");
        assertThat(terminal.out()).as("findings").contains(isJapanese ? "データの確認事項：6件" : "Data problems: 6");
        try (Workbook copy = copy()) {
            Sheet sheet = copy.getSheet(isJapanese ? "データ確認事項" : "Data problems");
            SheetTable table = SheetTable.with(isJapanese ? "氏名" : "Name", sheet);
            assertThat(sheet.getLastRowNum()).as("lines").isEqualTo(table.headerRow() + 4);
            assertThat(table.texts(isJapanese ? "氏名" : "Name", 5))
                    .containsExactly(
                            "TEST Dan",
                            "TEST Eva",
                            "TEST Dan",
                            "TEST Ada",
                            isJapanese ? "TEST Ben、TEST Cem" : "TEST Ben, TEST Cem");
            assertThat(table.texts(isJapanese ? "判定が変わる可能性" : "Could change outlook", 5))
                    .isEqualTo(
                            isJapanese
                                    ? List.of("あり", "あり", "あり", "あり", "なし")
                                    : List.of("Yes", "Yes", "Yes", "Yes", "No"));
            assertThat(table.texts(isJapanese ? "入力すること" : "What to enter", 5))
                    .doesNotContain("")
                    .first()
                    .asString()
                    .contains("2027-03-31");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getHyperlinkList())
                    .extracting(Hyperlink::getAddress)
                    .anyMatch(place -> place.endsWith("!C5"))
                    .anyMatch(place -> place.endsWith("!H3"));
        }
    }

    private Path roster(String format) throws IOException {
        Path file = home.resolve("roster." + format);
        if (format.equals("csv")) {
            return Files.write(file, ROSTER, StandardCharsets.UTF_8);
        }
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("名簿");
            for (String line : ROSTER) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : line.split(",", -1)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private Workbook copy() throws IOException {
        try (var files = Files.list(home.resolve("output"))) {
            Path file = files.filter(each -> each.toString().matches(".*\\.xlsx?"))
                    .findFirst()
                    .orElseThrow();
            return WorkbookFactory.create(Files.newInputStream(file));
        }
    }
}
