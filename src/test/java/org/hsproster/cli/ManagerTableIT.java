package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.testing.workbooks.LibreOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The table of a manager, opened in LibreOffice")
class ManagerTableIT {

    private static final List<String> NUMBERS = List.of(
            "7",
            "0012",
            "１２",
            "TRUE",
            "50%",
            "(5)",
            "12月5日",
            "1 1/2",
            "1E5",
            "2026/1/5",
            "=1+1",
            "-12",
            "@x",
            "1.50",
            "1:30",
            "mar1",
            "￥500",
            "二〇二六年一月五日",
            "100000000000",
            "A-1001",
            "MAR",
            "社員12");

    @TempDir
    private Path home;

    @Test
    void showsEmployeeNumbersAsTheRosterWritesThem() throws Exception {
        LibreOffice office = LibreOffice.in(home);
        try (MailedHome mails = MailedHome.in(home)) {
            mails.set(", managers: { 開発部: [x@example.jp] }");
            StringBuilder roster = new StringBuilder("社員番号,部署,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n");
            NUMBERS.forEach(
                    number -> roster.append(number).append(",開発部,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n"));
            mails.put("roster.csv", roster.toString());

            mails.monthly();

            byte[] table = MailedHome.attachment(mails.to("x@example.jp").get(0))
                    .getInputStream()
                    .readAllBytes();
            Path csv = Files.write(home.resolve("table.csv"), table);
            assertThat(firstColumn(office.convertCsv(csv, "xlsx"))).containsExactlyElementsOf(NUMBERS);
        }
    }

    private static List<String> firstColumn(Path workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
            for (Row row : read.getSheetAt(0)) {
                Cell cell = row.getCell(0);
                boolean isFormula = cell.getCellType() == CellType.FORMULA;
                texts.add(isFormula ? cell.getStringCellValue() : new DataFormatter().formatCellValue(cell));
            }
        }
        return texts.subList(1, texts.size());
    }
}
