package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row for each period of stay")
class PeriodsOfStayTest {

    private static final String HEADER = "社員番号,氏名,国籍・地域,生年月日,在留資格,許可年月日,在留期間満了日,会社名";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FIRST                                         | SECOND                                        | ROWS | BECAUSE
            ,LI WEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1, | ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | 3+2  | permitted one after the other
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,LI WEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1, | 2+3  | in any order
            ,LI WEI,中国,1990/1/1,技人国,,2022/4/1,         | ,LI WEI,中国,1990/1/1,技人国,,2027/4/1,         | 3+2  | by the expiry alone
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,WEI LI,中国,1990年1月1日,技人国,2017/4/1,,     | 2+3  | written in other ways
            ,LI WEI,中国,1990/1/1,技人国,2020/4/1,2025/4/1, | ,LI WEI,中国,1990/1/1,技人国,2023/4/1,2024/4/1, | 3+2  | a shorter one was permitted later
            ,LI WEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1,A社 | ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1,B社 | 3+2 | with another employer
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,LI WEI,中国,1990/1/1,技人国,2027/3/1,2032/4/1, | 2+3  | the later one is not permitted yet
            -,LI WEI,中国,1990/1/1,技人国,2017/4/1,,        | -,LI WEI,中国,1990/1/1,技人国,2022/4/1,,        | 3+2  | a dash is no number
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,LI WEI,中国,1990/1/2,技人国,2017/4/1,2022/4/1, | 2;3  | another date of birth
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,LI MEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1, | 2;3  | another name
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,LI WEI,韓国,1990/1/1,技人国,2017/4/1,2022/4/1, | 2;3  | another nationality
            ,LI WEI,中国,,技人国,2022/4/1,2027/4/1,         | ,LI WEI,中国,,技人国,2017/4/1,2022/4/1,         | 2;3  | no date of birth
            ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | ,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | 2;3  | the same period twice
            ,LI WEI,中国,1990/1/1,技人国,,,                 | ,LI WEI,中国,1990/1/1,技人国,,2027/4/1,         | 2;3  | a row without dates
            7,LI WEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1, | 7,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | 3+2 | under one number
            7,LI WEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1,A社 | 7,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1,B社 | 3+2 | transferred meanwhile
            7,LI WEI,中国,1990/1/1,技人国,2017/4/1,2022/4/1, | 8,LI WEI,中国,1990/1/1,技人国,2022/4/1,2027/4/1, | 2;3 | two numbers
            """)
    void isOnePerson(String first, String second, String rows, String because) throws Exception {
        for (FileFormat format : List.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.XLS)) {
            RosterFiles.Contents read = RosterFiles.read(file(format, HEADER, first, second));

            assertThat(rows(read)).as(because + format).containsExactly(rows.split(";"));
            assertThat(codes(read)).as(because).isEqualTo(rows.contains("+") ? List.of("OTHER_PERIODS") : List.of());
        }
    }

    @Test
    void staysAContradictionUnderOneNumberWithoutPermissions() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(
                file(FileFormat.CSV, HEADER, "7,LI WEI,,1990/1/1,技人国,,2022/4/1,", "7,LI WEI,,1990/1/1,技人国,,2027/4/1,"));

        assertThat(codes(read)).containsExactly("ROWS_CONTRADICT", "ROWS_CONTRADICT");
    }

    @Test
    void keepsTheOrderOfThePeople() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(file(
                FileFormat.CSV,
                "氏名,生年月日,在留資格,在留期間満了日",
                "A,1990/1/1,技人国,2022/4/1",
                "B,1991/1/1,技人国,2027/4/1",
                "A,1990/1/1,技人国,2025/4/1",
                "C,1992/1/1,技人国,2027/4/1",
                "A,1990/1/1,技人国,2028/4/1"));

        assertThat(rows(read)).containsExactly("3", "5", "6+2+4");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            NAME                                                     | READ
            TRAN VAN B (https://app.notion.com/p/tran-xyz?pvs=21)     | TRAN VAN B
            TRAN VAN B （https://app.notion.com/p/tran-xyz?pvs=21）   | TRAN VAN B
            TRAN VAN B(http://example.com)                            | TRAN VAN B
            [TRAN VAN B](https://app.notion.com/p/tran-xyz)           | TRAN VAN B
            [TRAN VAN B](<notion://tran xyz>)                         | TRAN VAN B
            TRAN VAN B <https://example.com/p>                        | TRAN VAN B
            TRAN VAN B https://example.com/p                          | TRAN VAN B
            TRAN VAN B (https://example.com/a_(b))                    | TRAN VAN B
            TRAN (B) (https://example.com)                            | TRAN (B)
            TRAN VAN B (山田)                                         | TRAN VAN B (山田)
            https://example.com/p                                     | https://example.com/p
            """)
    void mayHaveAnAddressBehindTheName(String name, String read) throws Exception {
        Path file = file(FileFormat.XLSX, HEADER, "," + name + ",中国,1990/1/1,技人国,2017/4/1,2022/4/1," + name);

        RosterEntry entry = RosterFiles.read(file).entries().get(0);

        assertThat(entry.employee().confirmed(Fact.NAME)).contains(read);
        assertThat(entry.employee().confirmed(Fact.EMPLOYER)).contains(read);
    }

    @Test
    void isReadFromTheCase() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.roster("notion-history.csv"));

        assertThat(rows(read)).containsExactly("3+2", "4");
        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME)).contains("TRAN VAN B");
        assertThat(read.entries().get(0).employee().confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 4, 1));
        assertThat(read.entries().get(0).employee().confirmed(Fact.STATUS_OF_RESIDENCE))
                .contains(StatusOfResidence.HSP_I_B);
        assertThat(read.entries().get(1).employee().confirmed(Fact.EMPLOYMENT_STATE))
                .contains(EmploymentState.LEFT);
    }

    private Path file(FileFormat format, String... lines) {
        RosterFiles.Filling filling = workbook -> RosterFiles.sheet(workbook, "名簿", lines);
        return switch (format) {
            case CSV -> RosterFiles.csv(folder, lines);
            case XLSX -> RosterFiles.xlsx(folder, filling);
            case XLS -> RosterFiles.xls(folder, filling);
        };
    }

    private static List<String> rows(RosterFiles.Contents read) {
        return read.entries().stream()
                .map(entry -> entry.row()
                        + entry.others().positions().stream()
                                .map(other -> "+" + other.row())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> codes(RosterFiles.Contents read) {
        List<String> codes = new ArrayList<>();
        read.entries()
                .forEach(entry -> entry.locatedFindings()
                        .forEach(located -> codes.add(located.finding().toString())));
        return codes;
    }
}
