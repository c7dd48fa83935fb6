package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One person on several rows")
class SeveralRowsTest {

    private static final String HEADER = "社員番号,氏名,生年月日,会社名,在留資格,在留期間満了日,適用日,家族氏名";
    private static final String ALI = "0012,アリ・テスト,1990/4/1,㈱アオイ,高度専門職1号ロ,2027/3/31";

    @TempDir
    private Path folder;

    @Test
    void isOneEntryWhereEveryRowSaysTheSame() throws Exception {
        RosterFiles.Contents read =
                read(ALI + ",,ハナ", ALI + ",,ルナ", "0012,アリ テスト,1990年4月1日,株式会社アオイ,,,,リク", "0013,ロサ・テスト,,,永住者,,,");

        RosterEntry ali = read.entries().get(0);
        assertThat(rows(read)).containsExactly("2+3+4", "5");
        assertThat(ali.employee().confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 3, 31));
        assertThat(found(read)).isEmpty();
    }

    @Test
    void takesFromAnyRowWhatOneLeavesBlank() throws Exception {
        RosterFiles.Contents read = read("0012,アリ・テスト,1990/4/1,,,,,", "0012,アリ・テスト,,,高度専門職1号ロ,たぶん来年,,");

        RosterEntry ali = read.entries().get(0);
        assertThat(ali.employee().confirmed(Fact.STATUS_OF_RESIDENCE)).isPresent();
        assertThat(ali.employee().confirmed(Fact.BIRTH_DATE)).isPresent();
        assertThat(found(read)).as("where the cell stands").containsExactly("F3 UNREADABLE_DATE [たぶん来年]");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "none", textBlock = """
            DATES,                             DECIDES, EXPIRES,    TOLD,                  BECAUSE
            2024/4/1;2025/4/1;2026/4/1,        4,       2028-03-31, none,                  the latest
            2026/4/1;2025/4/1;2024/4/1,        2,       2026-03-31, none,                  wherever it stands
            2024/4/1;2026/11/21;2026/11/22,    3,       2027-03-31, A3 FUTURE_ROWS [4],    that of the day of the run still counts
            2026/12/1;2027/1/1;2027/2/1,       2,       2026-03-31, 'A2 FUTURE_ROWS [3, 4]', nothing is valid yet
            """)
    void decidesByTheLatestDay(String dates, int decides, LocalDate expires, String told, String because)
            throws Exception {
        String[] days = dates.split(";");
        String person = "0012,アリ・テスト,1990/4/1,,高度専門職1号ロ,";

        RosterFiles.Contents read = read(
                person + "2026/3/31," + days[0] + ",",
                person + "2027/3/31," + days[1] + ",",
                person + "2028/3/31," + days[2] + ",");

        assertThat(read.entries()).extracting(RosterEntry::row).as(because).containsExactly(decides);
        assertThat(read.entries().get(0).employee().confirmed(Fact.EXPIRES_ON))
                .as(because)
                .contains(expires);
        assertThat(found(read)).as(because).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void keepsAPersonWhoChangedTheNameSinceAnEarlierDay() throws Exception {
        RosterFiles.Contents read =
                read("0012,LI Wenhao,1990/4/1,,永住者,,2024/4/1,", "0012,TANAKA Wenhao,1990/4/1,,永住者,,2026/4/1,");

        assertThat(rows(read)).containsExactly("3+2");
    }

    @Test
    void leavesOpenWhatTheRowsContradict() throws Exception {
        RosterFiles.Contents read =
                read("0012,アリ・テスト,1990/4/1,,高度専門職1号ロ,2027/3/31,,", "0012,アリ・テスト,1990/4/1,,高度専門職1号ロ,2028/3/31,,");

        Employee ali = read.entries().get(0).employee();
        assertThat(rows(read)).containsExactly("2+3");
        assertThat(ali.reported(Fact.EXPIRES_ON)).isEqualTo(new Reported.Unreadable<>());
        assertThat(ali.confirmed(Fact.STATUS_OF_RESIDENCE)).isPresent();
        assertThat(found(read)).containsExactly("F2 ROWS_CONTRADICT [2, 3]", "F3 ROWS_CONTRADICT [2, 3]");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FIRST                              | SECOND                              | ROWS | TOLD  | BECAUSE
            0012,アリ・テスト,1990/4/1,,        | 0012,アリ・テスト,1991/4/1,,         | 2;3  | true  | another date of birth
            0012,アリ・テスト,,,                | 0012,ロサ・テスト,,,                 | 2;3  | true  | another name
            0012,アリ・テスト,,㈱アオイ,        | 0012,ロサ・テスト,,㈱ミドリ,         | 2;3  | false | every employer has numbers of its own
            0012,アリ・テスト,,㈱アオイ,        | 0012,アリ・テスト,,㈱ミドリ,         | 2;3  | false | the same name does not change that
            0012,アリ・テスト,1990/4/1,㈱アオイ, | ００１２,アリ・テスト,1990/4/1,,      | 2+3  | false | full-width digits
            0012,アリ・テスト,1990/4/1,,        | 12,アリ・テスト,1990/4/1,,           | 2;3  | false | zeros are part of a number
            0012,LI WENHAO,,,                  | 0012,"Wenhao, Li",,,                | 2+3  | false | the order of the names
            0012,李文豪,1990/4/1,,              | 0012,LI WENHAO,1990/4/1,,           | 2+3  | false | Latin letters say nothing of others
            0012,アリ・テスト,1990/4/1,,        | 0012,アリ・テスト,不明な日,,         | 2+3  | true  | what cannot be read is not another person
            -,アリ・テスト,,,                   | -,アリ・テスト,,,                    | 2;3  | false | a dash is no number
            """)
    void knowsAPersonByNumberNameAndBirth(String first, String second, String rows, boolean isTold, String because)
            throws Exception {
        RosterFiles.Contents read = read(first + "永住者,,,", second + "永住者,,,");

        assertThat(rows(read)).as(because).isEqualTo(List.of(rows.split(";")));
        assertThat(found(read).isEmpty()).as(because).isEqualTo(!isTold);
    }

    @Test
    void saysOfBothWhoShareANumber() throws Exception {
        RosterFiles.Contents read = read("0012,アリ・テスト,1990/4/1,,永住者,,,", "0012,ロサ・テスト,1991/4/1,,永住者,,,");

        assertThat(found(read)).containsExactly("A2 NUMBER_SHARED [3]", "A3 NUMBER_SHARED [2]");
    }

    @Test
    void keepsTheOrderOfTheRosterWhereTheRowsLieApart() throws Exception {
        RosterFiles.Contents read = read(
                "1,A,,,永住者,,2024/4/1,",
                "2,B,,,永住者,,,",
                "3,C,,,永住者,,2026/4/1,",
                "合計,,,,,,,",
                "1,A,,,永住者,,2025/4/1,",
                "3,C,,,永住者,,2025/4/1,",
                "4,D,,,永住者,,,");

        assertThat(rows(read)).containsExactly("3", "4+7", "6+2", "8");
    }

    @Test
    void takesANumberOnCountlessRowsForNone() throws Exception {
        String[] lines = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> "未定,アリ・テスト,,,永住者,,,")
                .toArray(String[]::new);

        assertThat(read(lines).entries()).hasSize(201);
    }

    private RosterFiles.Contents read(String... lines) throws UnreadableRosterException {
        List<String> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(lines));
        return RosterFiles.read(RosterFiles.csv(folder, all.toArray(String[]::new)));
    }

    /** Returns the deciding row, then the others. */
    private static List<String> rows(RosterFiles.Contents read) {
        return read.entries().stream()
                .map(entry -> entry.row()
                        + entry.others().positions().stream()
                                .map(other -> "+" + other.row())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> found(RosterFiles.Contents read) {
        return read.entries().stream()
                .flatMap(RosterEntry::locatedFindings)
                .map(located -> located.cell().orElse("") + " " + located.finding() + " "
                        + located.finding().values())
                .toList();
    }
}
