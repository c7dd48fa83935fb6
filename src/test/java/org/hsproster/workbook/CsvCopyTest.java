package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCopyTest {

    private static final String CONTENT = """
            社員名簿①

            社員番号,氏名,在留期間満了日,備考
            000123,NGUYEN VAN BINH,2027/3/10,"=1+2
            二行目"
            ="000124",SANTOS Maria,未定,高橋
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsTheRowsOfAJapaneseCsv() throws IOException {
        XSSFSheet sheet = annotate(CONTENT, "windows-31j");

        assertThat(sheet.getSheetName()).isEqualTo("roster");
        assertThat(SheetTexts.texts(sheet, 1)).startsWith("社員名簿①");
        assertThat(SheetTexts.texts(sheet, 3)).startsWith("社員番号", "氏名", "在留期間満了日", "備考", "判定");
        assertThat(SheetTexts.texts(sheet, 4))
                .startsWith("000123", "NGUYEN VAN BINH", "2027/3/10", "=1+2\n二行目", "○ 余裕あり");
        assertThat(SheetTexts.texts(sheet, 5)).startsWith("000124", "SANTOS Maria", "未定", "高橋", "？ 情報不足");
    }

    @Test
    void keepsTheRowsOfUnicodeText() throws IOException {
        assertThat(SheetTexts.texts(annotate(CONTENT.replace(',', '\t'), "UTF-16"), 3))
                .startsWith("社員番号", "氏名", "在留期間満了日", "備考", "判定");
    }

    @Test
    void cellsAreTextSaveDatesThatWereRecognised() throws IOException {
        XSSFSheet sheet = annotate(CONTENT, "windows-31j");

        assertThat(cell(sheet, "A4").getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(sheet, "C4").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(cell(sheet, "C5").getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(sheet, "D4").getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(sheet, "D4").getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTheSeparatorThatTheFileUses(String separator) throws IOException {
        XSSFSheet sheet = annotate("\uFEFF" + CONTENT.replace(",", separator), StandardCharsets.UTF_8.name());

        assertThat(SheetTexts.texts(sheet, 1)).startsWith("社員名簿①");
        assertThat(SheetTexts.texts(sheet, 3)).startsWith("社員番号", "氏名", "在留期間満了日", "備考");
    }

    private XSSFSheet annotate(String content, String encoding) throws IOException {
        Path file = folder.resolve("roster.csv");
        Files.write(file, content.getBytes(Charset.forName(encoding)));
        RosterSheet roster = new RosterSheet(
                file,
                Optional.empty(),
                Optional.of(encoding),
                3,
                List.of(
                        CompanyRoster.column(0, "社員番号", "employeeNo"),
                        CompanyRoster.column(2, "在留期間満了日", "expiresOn")));
        AssessedRoster assessed = new AssessedRoster(
                file,
                List.of(roster),
                List.of(
                        who(Outlook.SAFE)
                                .with(Fact.EMPLOYEE_NO, "000123")
                                .expiringOn(LocalDate.of(2027, 3, 10))
                                .inRow(roster, 4),
                        who(Outlook.NEEDS_DATA).with(Fact.EMPLOYEE_NO, "000124").inRow(roster, 5)),
                List.of());
        return AnnotatedCopies.annotate(assessed, folder, Locale.JAPANESE).getSheet("roster");
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }
}
