package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.hsproster.employee.Fact;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Remarks, and what the spreadsheet does not show")
class LeftOutRowsTest {

    private static final String HEADER = "社員番号,氏名,部署,生年月日,在留資格,備考";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LINE                               | IS_NOTE | BECAUSE
            ※在留資格は在留カードのとおり,,,,,  | true    | the usual mark
            ※,在留資格は在留カードのとおり,,,,  | false   | something stands in the column of names
            ※1,,在留カードを参照,,,             | true    | the remark stands beside its mark
            '（注）見込みを含む,,,,,'           | true    | full-width brackets
            注1 出向者を除く,,,,,               | true    | numbered
            Note: as of 1 April,,,,,            | true    | English
            Noteworthy,,,,,                     | false   | a word that only begins like it
            ※0012,アリ・テスト,,,永住者,        | false   | a number with a mark
            ,,,,,以上                           | true    | alone where no person is told of
            ,,営業部,,,                         | true    | a heading over the people of a department
            ,,営業部,,,兼務                     | false   | two cells
            2026年11月1日現在,,,,,              | true    | a date below the numbers
            在留カードは人事部で保管しています。,,,,, | true | a sentence below the numbers
            0012,,,,,                           | false   | a number alone
            ,アリ・テスト,,,,                   | false   | a name alone
            ,,,,永住者,                         | false   | a status alone
            以上,,,,,                           | true    | the end of a Japanese document
            以下余白,,,,,                       | true    | the same on a form
            '- 以上 -,,,,,'                     | true    | with dashes
            ---,,,,,                            | true    | a ruling
            ===,===,===,,,                      | true    | over several cells
            作成日：2026/12/1,,,,,              | true    | when it was made
            作成日：,2026/12/1,,,,              | true    | the same in two cells
            更新日 2026-12-01,,,,,              | true    | without a colon
            出力者：人事部 山田,,,,,            | true    | who made it
            Printed: 2026-12-01,,,,,            | true    | in English
            【開発部】,,,,,                     | true    | a heading in brackets
            <開発部>,,,,,                       | true    | in others
            ■営業部,,,,,                        | true    | with a mark
            ■営業部,,,,,5名                     | true    | and how many follow
            開発部,,,,,                         | true    | a word where a number should be
            外国籍社員名簿(2),,,,,              | true    | the title of a second page
            1/3ページ,,,,,                      | true    | a page
            社外秘,,,,,                         | true    | a stamp
            ,服部,,,,                           | false   | a family name that ends like a department
            ,営業部,,,,                         | true    | the department in the column of names
            ,開発 太郎,,,,                      | false   | a name that begins like one
            【0012】,アリ・テスト,,,永住者,     | false   | a number in brackets
            ■,アリ・テスト,,,,                  | false   | a mark before a name
            作成日,アリ・テスト,,1990/4/1,永住者, | false | a slip in the column of numbers
            ●0012,,,1990/4/1,,                  | false   | a date of birth
            """)
    void areSkippedAndReported(String line, boolean isNote, String because) throws Exception {
        Path file = RosterFiles.csv(folder, HEADER, line);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).as(because).hasSize(isNote ? 0 : 1);
        assertThat(codes(read)).as(because).isEqualTo(isNote ? List.of("NOTE_LEFT_OUT") : List.of());
    }

    @Test
    void leadToTheRow() throws Exception {
        Path file = RosterFiles.csv(folder, HEADER, "1,アリ・テスト,,,永住者,", "※年収は見込み,,,,,");

        LocatedFinding problem = RosterFiles.read(file).problems().get(0);

        assertThat(problem.cell()).contains("A3");
        assertThat(problem.finding().values()).containsExactly("3", "※年収は見込み");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"XLSX", "XLS"})
    void hiddenRowsAreReadAndCounted(FileFormat format) throws Exception {
        Path file = workbook(format, workbook -> {
            RosterFiles.sheet(workbook, "名簿", HEADER, "1,A,,,永住者,", "2,B,,,永住者,", "3,C,,,永住者,", "合計,,,,,");
            for (int row : new int[] {2, 3, 4}) {
                workbook.getSheetAt(0).getRow(row).setZeroHeight(true);
            }
        });

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).hasSize(3);
        assertThat(codes(read)).containsExactly("ROW_LEFT_OUT", "HIDDEN_ROWS_READ");
        assertThat(read.problems().get(1).finding().values()).as("people only").containsExactly(2);
        assertThat(read.problems().get(1).sheet()).contains("名簿");
    }

    @ParameterizedTest
    @CsvSource({"XLSX,HIDDEN", "XLSX,VERY_HIDDEN", "XLS,HIDDEN", "XLS,VERY_HIDDEN"})
    void hiddenSheetsAreNamed(FileFormat format, SheetVisibility visibility) throws Exception {
        Path file = twoSheets(format, visibility);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries())
                .extracting(entry -> entry.employee().confirmed(Fact.NAME).orElse(""))
                .containsExactly("今年");
        assertThat(read.problems())
                .extracting(
                        problem -> problem.finding() + " " + problem.finding().values())
                .containsExactly("HIDDEN_SHEET_NOT_READ [旧名簿]");
    }

    @Test
    void aHiddenSheetIsReadWhereItIsAskedFor() throws Exception {
        ReadingOptions options = new ReadingOptions(ReadValue.AS_OF, Optional.of("旧名簿"), EmployersTable.none());

        RosterFiles.Contents read = RosterFiles.read(twoSheets(FileFormat.XLSX, SheetVisibility.HIDDEN), options);

        assertThat(read.entries())
                .extracting(entry -> entry.employee().confirmed(Fact.NAME).orElse(""))
                .containsExactly("去年");
    }

    @Test
    void aRosterThatIsHiddenAltogetherIsRefusedByName() {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "表紙", "人事部");
            RosterFiles.sheet(workbook, "名簿", HEADER, "1,A,,,永住者,");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

        assertThatThrownBy(() -> RosterFiles.read(file)).hasMessage("NO_VISIBLE_HEADER_ROW: roster.xlsx");
    }

    private Path workbook(FileFormat format, RosterFiles.Filling filling) {
        return format == FileFormat.XLS ? RosterFiles.xls(folder, filling) : RosterFiles.xlsx(folder, filling);
    }

    private Path twoSheets(FileFormat format, SheetVisibility second) {
        return workbook(format, workbook -> {
            RosterFiles.sheet(workbook, "名簿", HEADER, "1,今年,,,永住者,");
            RosterFiles.sheet(workbook, "旧名簿", HEADER, "1,去年,,,永住者,");
            workbook.setSheetVisibility(1, second);
        });
    }

    private static List<String> codes(RosterFiles.Contents read) {
        return read.problems().stream()
                .map(problem -> problem.finding().toString())
                .toList();
    }
}
