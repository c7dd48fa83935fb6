package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hsproster.file.PrivateFolder;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.spreadsheet.Password;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is emptied while it is read")
class EmptiedFileIT {

    private static final String PASSWORD = "hunter2";
    private static final int PEOPLE = 50_000;
    private static final String[] HEADER = {"社員番号", "国籍", "在留資格", "在留期限", "生年月日", "学位", "年収（円）"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"roster.csv", "roster.xlsx", "roster.xls", "locked.xlsx"})
    void isReadToItsEndSoon(String name) throws Exception {
        Path roster = folder.resolve(name);
        write(roster);

        assertThat(people(roster, false)).isEqualTo(PEOPLE);
        assertThat(people(roster, true)).isBetween(1, PEOPLE / 10);
    }

    /** Returns how many people are read until the end, or a failure. */
    private static int people(Path roster, boolean emptied) throws IOException {
        int people = 0;
        try (RosterReader reader = RosterReader.open(roster, options())) {
            while (reader.read() != null) {
                people++;
                if (emptied && people == 1) {
                    PrivateFolder.empty(roster);
                }
            }
        } catch (UnreadableRosterException e) {
            assertThat(emptied).isTrue();
        }
        return people;
    }

    private static ReadingOptions options() {
        return new ReadingOptions(
                LocalDate.of(2026, 11, 21),
                Optional.empty(),
                EmployersTable.none(),
                ColumnMapping.none(),
                List.of(),
                Optional.of(Password.of(PASSWORD.toCharArray())));
    }

    private static String[] person(int number) {
        return new String[] {
            Integer.toString(Integer.reverse(number) >>> 1),
            "インド",
            "高度専門職1号ロ",
            "2027-09-30",
            "1992-04-01",
            "博士",
            "8000000"
        };
    }

    private static void write(Path file) throws IOException, GeneralSecurityException {
        if (file.toString().endsWith(".csv")) {
            StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
            for (int i = 1; i <= PEOPLE; i++) {
                text.append(String.join(",", person(i))).append('\n');
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return;
        }
        try (Workbook workbook = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Roster");
            for (int i = 0; i <= PEOPLE; i++) {
                var row = sheet.createRow(i);
                String[] values = i == 0 ? HEADER : person(i);
                for (int column = 0; column < values.length; column++) {
                    row.createCell(column).setCellValue(values[column]);
                }
            }
            workbook.write(out);
        }
        if (file.toString().contains("locked")) {
            Files.write(file, EncryptedWorkbooks.behind(PASSWORD, Files.readAllBytes(file)));
        }
    }
}
