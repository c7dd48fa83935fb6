package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sheets and files that complete a roster")
class JoinedSheetsTest {

    private static final String BASIC = "社員番号,氏名,生年月日";
    private static final String STAY = "社員番号,在留資格,在留期間満了日";

    @TempDir
    private Path folder;

    @Test
    void fillWhatTheRosterLacks() throws Exception {
        RosterFiles.Contents read =
                RosterFiles.read(workbook(BASIC, "0012,アリ・テスト,1990/4/1", STAY, "0012,永住者,令和9年3月31日"));

        Employee ali = read.entries().get(0).employee();
        assertThat(read.sheets()).extracting(sheet -> sheet.sheet().orElse("")).containsExactly("一");
        assertThat(ali.confirmed(Fact.NAME)).contains("アリ・テスト");
        assertThat(ali.confirmed(Fact.STATUS_OF_RESIDENCE)).contains(StatusOfResidence.PERMANENT_RESIDENT);
        assertThat(ali.confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 3, 31));
        assertThat(told(read)).containsExactly("二 SHEET_JOINED [二, 一]");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ROSTER                          | OTHER                  | JOINED | BECAUSE
            0012,アリ・テスト,1990/4/1       | 0012,永住者,2027/3/31   | true   | the same number
            0012,アリ・テスト,1990/4/1       | 12,永住者,2027/3/31     | true   | zeros that a spreadsheet has lost
            ００１２,アリ・テスト,1990/4/1    | 0012,永住者,2027/3/31   | true   | full-width digits
            0012,アリ・テスト,1990/4/1;012,ロサ・テスト,1991/4/1 | 12,永住者,2027/3/31 | false | either may be meant
            """)
    void areJoinedByNumber(String roster, String other, boolean joined, String because) throws Exception {
        Path file = lines("roster.csv", BASIC, roster.split(";"));
        Path join = lines("stay.csv", STAY, other);

        RosterFiles.Contents read = RosterFiles.read(file, options(join));

        assertThat(read.entries().get(0).employee().confirmed(Fact.EXPIRES_ON).isPresent())
                .as(because)
                .isEqualTo(joined);
        assertThat(alone(read))
                .as(because)
                .isEqualTo(joined ? List.of() : List.of("stay.csv A2 NOT_IN_ROSTER [roster.csv]"));
    }

    @Test
    void areJoinedByEmployerWhereBothHaveIt() throws Exception {
        Path file = lines("roster.csv", BASIC + ",会社名", "1,アリ・テスト,,㈱アオイ", "1,ロサ・テスト,,㈱ミドリ");
        Path join = lines("stay.csv", STAY + ",会社名", "1,永住者,2030/1/1,株式会社ミドリ", "1,永住者,2031/1/1,株式会社アオイ");

        assertThat(RosterFiles.read(file, options(join)).entries())
                .extracting(entry -> entry.employee()
                        .confirmed(Fact.EXPIRES_ON)
                        .orElseThrow()
                        .getYear())
                .containsExactly(2031, 2030);
    }

    @Test
    void neverOverwriteAndAreReportedWhereTheyContradict() throws Exception {
        Path file = lines("roster.csv", BASIC + ",在留資格", "1,アリ・テスト,1990/4/1,永住者");
        Path join = lines("stay.csv", STAY, "1,技人国,たぶん来年");

        RosterFiles.Contents read = RosterFiles.read(file, options(join));

        RosterEntry ali = read.entries().get(0);
        assertThat(ali.employee().confirmed(Fact.STATUS_OF_RESIDENCE)).contains(StatusOfResidence.PERMANENT_RESIDENT);
        assertThat(ali.locatedFindings())
                .extracting(JoinedSheetsTest::line)
                .containsExactly("stay.csv B2 JOIN_CONTRADICTS [2]", "stay.csv C2 UNREADABLE_DATE [たぶん来年]");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ROSTER                   | OTHER                   | JOINED | BECAUSE
            1,アリ・テスト,1990/4/1   | ,アリ・テスト,1991/4/1   | false  | another date of birth
            1,アリ・テスト,1990/4/1   | ,アリ,1990/4/1          | true   | the name may be short
            1,アリ・テスト,          | ,ハナ・テスト,2020/4/1   | false  | a child bears the number as well
            1,アリ・テスト,          | ,ALI TEST,1990/4/1      | true   | the other writes names in Latin letters
            """)
    void treatAnotherDateOfBirthOrNameAsAnotherPerson(String roster, String other, boolean joined, String because)
            throws Exception {
        Path file = lines("roster.csv", BASIC, roster);
        Path join = lines("stay.csv", STAY + ",氏名,生年月日", "1,永住者,2027/3/31" + other);

        RosterFiles.Contents read = RosterFiles.read(file, options(join));

        assertThat(read.entries().get(0).employee().confirmed(Fact.EXPIRES_ON).isPresent())
                .as(because)
                .isEqualTo(joined);
        assertThat(alone(read))
                .as(because)
                .isEqualTo(joined ? List.of() : List.of("stay.csv A2 NOT_IN_ROSTER [roster.csv]"));
    }

    @Test
    void loseNoPerson() throws Exception {
        Path file = lines("roster.csv", BASIC, "1,アリ・テスト,1990/4/1");
        Path join = lines("stay.csv", STAY, "1,永住者,2027/3/31", "2,永住者,2027/3/31", "3,,", "4,,2027/3/31", ",永住者,");

        RosterFiles.Contents read = RosterFiles.read(file, options(join));

        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(2, 3, 5, 6);
        assertThat(alone(read))
                .containsExactly(
                        "stay.csv A3 NOT_IN_ROSTER [roster.csv]",
                        "stay.csv A5 NOT_IN_ROSTER [roster.csv]",
                        "stay.csv A6 NOT_IN_ROSTER [roster.csv]");
        assertThat(told(read)).containsExactly("stay.csv JOIN_ROWS_NOT_USED [4]");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ONE              | ITS_NUMBERS | TWO                           | ITS_NUMBERS_TOO | ROSTERS | BECAUSE
            社員番号,氏名,在留資格 | 1;2;3;4     | 社員番号,学位                   | 1;2;8;9         | 一      | half of its numbers
            社員番号,氏名,在留資格 | 1;2;3;4     | 社員番号,氏名,在留資格,学位       | 1;7;8;9         | 一;二   | a quarter only
            社員番号,氏名,在留資格 | 1;2         | 社員番号,氏名,在留資格           | 1;2             | 一;二   | it has nothing that the first lacks
            社員番号,氏名,在留資格 | 1;2         | 氏名,在留資格,学位              | 1;2             | 一;二   | it has no numbers
            社員番号,氏名,生年月日 | 1;2;3;4;5   | 社員番号,在留資格,在留期間満了日  | 2;3             | 一      | some of all are foreign
            社員番号,在留資格,学位 | 2;3         | 社員番号,氏名,生年月日           | 1;2;3;4;5;6;7   | 二      | the same the other way round
            社員番号,在留資格,在留期限,氏名 | 1;2 | 社員番号,在留資格,在留期限,学位 | 1;2           | 一;二   | each is complete
            社員番号,氏名       | 1           | 社員番号,氏名,在留資格           | 1;2;3           | 二      | a note of one person
            社員番号,在留資格,学位 | 1;2;3       | 社員番号,氏名,国籍              | 2;合計;以上       | 一      | words of totals and remarks are no numbers
            """)
    void areTakenForOneOnlyWhereTheyAre(
            String one, String itsNumbers, String two, String itsNumbersToo, String rosters, String because)
            throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "一", numbered(one, itsNumbers));
            RosterFiles.sheet(workbook, "二", numbered(two, itsNumbersToo));
        });

        assertThat(RosterFiles.read(file).sheets())
                .extracting(sheet -> sheet.sheet().orElse(""))
                .as(because)
                .isEqualTo(List.of(rosters.split(";")));
    }

    @Test
    void completeTheSheetThatIsAskedFor() throws Exception {
        ReadingOptions options = new ReadingOptions(ReadValue.AS_OF, Optional.of("二"), EmployersTable.none());

        RosterFiles.Contents read =
                RosterFiles.read(workbook(BASIC, "1,アリ・テスト,1990/4/1", STAY, "1,永住者,2027/3/31"), options);

        assertThat(read.sheets()).extracting(sheet -> sheet.sheet().orElse("")).containsExactly("二");
        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME)).contains("アリ・テスト");
    }

    @Test
    void mustHaveEmployeeNumbers() throws Exception {
        Path file = lines("roster.csv", BASIC + ",在留資格", "1,アリ・テスト,1990/4/1,永住者");
        Path join = lines("stay.csv", "氏名,在留資格,在留期限", "アリ・テスト,永住者,");

        assertThatThrownBy(() -> RosterFiles.read(file, options(join))).hasMessage("NO_JOIN_HEADER_ROW: stay.csv");
    }

    @Test
    void areNeededWhereTheRosterSaysNothingOfAStatus() throws Exception {
        Path file = lines("roster.csv", BASIC, "1,アリ・テスト,1990/4/1");

        assertThatThrownBy(() -> RosterFiles.read(file)).hasMessage("NO_HEADER_ROW: roster.csv");
        assertThatThrownBy(() -> RosterFiles.read(file, options(lines("degrees.csv", "社員番号,学位", "1,修士"))))
                .hasMessage("NO_HEADER_ROW: roster.csv");
    }

    private Path workbook(String header, String line, String otherHeader, String otherLine) {
        return RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "一", header, line);
            RosterFiles.sheet(workbook, "二", otherHeader, otherLine);
        });
    }

    private Path lines(String name, String header, String... lines) throws Exception {
        return Files.write(
                folder.resolve(name),
                Stream.concat(Stream.of(header), Stream.of(lines)).toList());
    }

    private static String[] numbered(String header, String numbers) {
        String cells = ",何か".repeat(header.split(",").length - 1);
        return Stream.concat(Stream.of(header), Stream.of(numbers.split(";")).map(number -> number + cells))
                .toArray(String[]::new);
    }

    private static ReadingOptions options(Path join) {
        return new ReadingOptions(
                ReadValue.AS_OF,
                Optional.empty(),
                EmployersTable.none(),
                ColumnMapping.none(),
                List.of(join),
                Optional.empty());
    }

    private static List<String> told(RosterFiles.Contents read) {
        return read.problems().stream().map(JoinedSheetsTest::line).toList();
    }

    private static List<String> alone(RosterFiles.Contents read) {
        return read.entries().stream()
                .flatMap(RosterEntry::locatedFindings)
                .map(JoinedSheetsTest::line)
                .filter(line -> line.contains("NOT_IN_ROSTER"))
                .toList();
    }

    private static String line(LocatedFinding located) {
        return Stream.of(
                        located.sheet().orElse(located.file()),
                        located.cell().orElse(""),
                        located.finding() + " " + located.finding().values())
                .filter(text -> !text.isEmpty())
                .reduce((one, two) -> one + " " + two)
                .orElseThrow();
    }
}
