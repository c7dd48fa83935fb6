package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is emptied while it is read")
class EmptiedFileIT {

    private static final String PASSWORD = "hunter2";
    private static final int PEOPLE = 50_000;
    private static final String[] HEADER = {"社員番号", "国籍", "在留資格", "在留期限", "生年月日", "学位", "年収（円）"};

    private static byte[] xlsx;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeXlsx() throws IOException {
        xlsx = workbook(new SXSSFWorkbook());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.csv", "roster.xlsx", "roster.xls", "locked.xlsx"})
    void isReadToItsEndSoon(String name) throws Exception {
        Path roster = folder.resolve(name);
        switch (name) {
            case "roster.csv" -> Files.writeString(roster, csv());
            case "locked.xlsx" -> Files.write(roster, EncryptedWorkbooks.behind(PASSWORD, xlsx));
            case "roster.xlsx" -> Files.write(roster, xlsx);
            default -> Files.write(roster, workbook(new HSSFWorkbook()));
        }

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

    /** Returns the header, or a person from 1 on. */
    private static String[] row(int number) {
        if (number == 0) {
            return HEADER;
        }
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

    private static String csv() {
        return IntStream.rangeClosed(0, PEOPLE)
                .mapToObj(number -> String.join(",", row(number)) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] workbook(Workbook empty) throws IOException {
        try (Workbook workbook = empty;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Roster");
            for (int number = 0; number <= PEOPLE; number++) {
                String[] values = row(number);
                Row row = sheet.createRow(number);
                for (int column = 0; column < values.length; column++) {
                    row.createCell(column).setCellValue(values[column]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
