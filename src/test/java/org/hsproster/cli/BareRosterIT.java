package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rosters on the command line without a command")
class BareRosterIT {

    private static final String HEADER =
            "Employee No.,Name,Date of birth,Status of residence,Visa expiry,Annual remuneration,Degree";
    private static final String PERSON = "1,Ada Test,1990-01-01,HSP (i)(b),2027-04-20,10000000,master";

    @TempDir
    private Path home;

    private Terminal terminal;

    @BeforeEach
    void start() {
        terminal = new Terminal(home);
    }

    @Test
    void areAssessedWithTheOptionsOfAssess() throws IOException {
        Path csv = Files.writeString(home.resolve("a&b %1! 名簿😀.csv"), HEADER + "\n" + PERSON + "\n");
        Path xlsx = save(new XSSFWorkbook(), "[1] it's.xlsx");
        Path xls = save(new HSSFWorkbook(), "old.xls");

        int code = terminal.execute(
                csv.toString(), xlsx.toString(), xls.toString(), "--as-of", "2026-11-20", "--lang", "ja");

        assertThat(code).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("判定しました");
        assertThat(home.resolve("output"))
                .isDirectoryContaining(file -> file.endsWith("a&b %1! 名簿😀.csv-assessed-2026-11-20.xlsx"))
                .isDirectoryContaining(file -> file.endsWith("[1] it's-assessed-2026-11-20.xlsx"))
                .isDirectoryContaining(file -> file.endsWith("old-assessed-2026-11-20.xls"));
    }

    @Test
    void areAllMissedWhereTheFirstIsNotThere() throws IOException {
        Path csv = Files.writeString(home.resolve("roster.csv"), HEADER + "\n" + PERSON + "\n");

        assertThat(terminal.execute("missing.csv", csv.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err())
                .isEqualToIgnoringNewLines("There is no file missing.csv; check its name and its folder.");
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void areExplainedAndAreNoFolders() {
        assertThat(terminal.execute("--help")).isZero();
        assertThat(terminal.out()).contains("hsp-roster roster.xlsx");
        assertThat(terminal.execute(home.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err()).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            COMMAND_LINE                          | ERROR
            cmd /c ""C:\\run.bat" roster.csv"     | The dropped files cannot be made out; start assess in a command window, such as: run.bat assess "C:\\rosters\\roster.xlsx"
            cmd /c ""C:\\run.bat" C:\\no&where"    | There is no file C:\\no&where; check its name and its folder.
            """)
    void areRefusedWhereWhatWasDroppedIsNotClear(String commandLine, String error) throws IOException {
        Files.writeString(home.resolve("roster.csv"), HEADER + "\n" + PERSON + "\n");
        Terminal dropped = new Terminal(home, Map.of("HSP_ROSTER_COMMAND_LINE", commandLine), PasswordPrompt.none());

        assertThat(dropped.execute()).isEqualTo(ExitCodes.USAGE);
        assertThat(dropped.err().lines()).containsExactly(error);
        assertThat(home.resolve("output")).doesNotExist();
        assertThat(dropped.execute("rules"))
                .as("a command line has words of its own")
                .isZero();
    }

    private Path save(Workbook workbook, String name) throws IOException {
        Path file = home.resolve(name);
        try (workbook;
                var stream = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            fill(sheet.createRow(0), HEADER);
            fill(sheet.createRow(1), PERSON);
            workbook.write(stream);
        }
        return file;
    }

    private static void fill(Row row, String line) {
        for (String value : line.split(",")) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(value);
        }
    }
}
