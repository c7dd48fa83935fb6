package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quotation marks in CSV rosters")
class CsvQuotesTest {

    private static final String HEADER = "社員番号,氏名,部署,生年月日,在留資格,在留期間満了日,住所メモ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            ROWS                                                                  | CODE             | LINE | BECAUSE
            1,A,x,,永住者,,/2,"B,x,,永住者,,/3,C,x,,永住者,,                        | QUOTE_NOT_CLOSED | 3    | open to the end
            1,A,x,,永住者,,"                                                       | QUOTE_NOT_CLOSED | 2    | in the last cell of the last row
            "1,A,x,,永住者,,                                                       | QUOTE_NOT_CLOSED | 2    | in the first cell of the only row
            1,A,x,,永住者,,/2,"B,x,,永住者,,/3,C",x,,永住者,,                       | ROWS_IN_QUOTES   | 3    | closed by another stray mark in the same column
            1,"A,x,,永住者,,/2,B,x,,永住者,,/3,C,x,,永住者,,"                       | ROWS_IN_QUOTES   | 2    | closed at the end of a later row
            1,A,x,,永住者,,"/2,B",x,,永住者,,                                      | ROWS_IN_QUOTES   | 2    | from the last cell into the second
            1,A,x,,永住者,,"/"2","B",x,,永住者,,                                   | ROWS_IN_QUOTES   | 2    | closed by the mark that opens the next cell
            1,A,x,,永住者,,"メモ/2,"B",x,,永住者,,                                 | ROWS_IN_QUOTES   | 2    | closed by a mark that opens the name
            1,A,x,,永住者,2027/3/31,"/2,B,x,,永住者,2027/3/31,"〒150, 東京"          | ROWS_IN_QUOTES   | 2    | closed by a mark that opens an address
            1,A,x,,永住者,,"メモ/2,B,x,,永住者,,/3,C,x,,永住者,,/",                  | ROWS_IN_QUOTES   | 2    | two rows between the lines
            1,"A,x,"1990/4/1",永住者,,                                             | QUOTE_MISPLACED  | 2    | cells of one row become one
            1,A,x,,永住者,,/"2","B,"x",,永住者,,                                   | QUOTE_MISPLACED  | 3    | one mark lost where every cell has two
            """)
    void refuseAFileThatWouldLoseRowsOrMisplaceCells(String rows, String code, String line, String because) {
        Path file = RosterFiles.csv(
                folder,
                HEADER,
                rows.replace("/2,", "\n2,").replace("/3,", "\n3,").replace("/\"", "\n\""));

        UnreadableRosterException refusal =
                catchThrowableOfType(UnreadableRosterException.class, () -> RosterFiles.read(file));

        assertThat(refusal).as(because).isNotNull();
        assertThat(refusal.problem().finding().toString()).as(because).isEqualTo(code);
        assertThat(refusal.problem().finding().values()).as(because).containsExactly("roster.csv", line);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            ROW                                                       | NAME            | TOLD             | BECAUSE
            1,"A^B",x,,永住者,,                                        | A B             |                  | a name on two lines
            1,A,x,,永住者,,"〒150-0001^東京都渋谷区, 神宮前 1-2-3"       | A               |                  | an address on two lines with a comma
            1,A,x,,永住者,,"one, two, three^four, five"                | A               |                  | a note of five pieces in a table of seven columns
            1,A,"a^b^c^d^e^f^g^h",,永住者,,                            | A               |                  | many lines without a comma
            1,A,x,,永住者,,"a, b, c, d, e, f, g"                       | A               |                  | many commas on one line
            1,A,x,,永住者,,"a, b, c^d, e^f, g^h, i, j"                 | A               | LINES_IN_QUOTES  | as many commas as a row has, but no line of them is one
            1,"LI ""Will"" WEI",x,,永住者,,                            | LI "Will" WEI   |                  | marks written twice
            1,LI "Will" WEI,x,,永住者,,                                | LI "Will" WEI   |                  | marks in the middle of a cell without
            1,LI 5",x,,永住者,,                                        | LI 5"           |                  | a mark at the end of such a cell
            1,"LI "Will" WEI",x,,永住者,,                              | LI Will" WEI"   | TEXT_AFTER_QUOTE | not written twice
            1,"LI"WEI,x,,永住者,,                                      | LIWEI           | TEXT_AFTER_QUOTE | text behind the closing mark
            1,"LI WEI" ,x,,永住者,,                                    | LI WEI          |                  | a blank behind it
            1, "LI WEI",x,,永住者,,                                    | "LI WEI"        |                  | a blank before it makes it a character
            1,"",x,,永住者,,                                           |                 |                  | an empty quoted cell
            1,A,x,,永住者,,""                                          | A               |                  | the same at the end
            1,\"\"\"\",x,,永住者,,                                         | "               |                  | a mark alone
            """)
    void areReadAsSpreadsheetsDo(String row, String name, String told, String because) throws Exception {
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            for (char delimiter : new char[] {',', '\t', ';'}) {
                if (delimiter != ',' && row.matches(".*\"[^\"]*, .*")) {
                    continue;
                }
                String text = (HEADER + "^" + row + "^2,Z,x,,永住者,,")
                        .replace(',', delimiter)
                        .replace("^", lineBreak);
                Path file = RosterFiles.bytes(folder.resolve("r.csv"), text.getBytes(StandardCharsets.UTF_8));

                RosterFiles.Contents read = RosterFiles.read(file);

                assertThat(read.entries())
                        .as(because)
                        .extracting(RosterEntry::row)
                        .containsExactly(2, 3);
                assertThat(read.entries().get(0).employee().confirmed(Fact.NAME))
                        .as(because)
                        .isEqualTo(Optional.ofNullable(name));
                assertThat(codes(read)).as(because).isEqualTo(told == null ? List.of() : List.of(told));
            }
        }
    }

    @Test
    void leadToTheCell() throws Exception {
        Path file = RosterFiles.csv(folder, HEADER, "1,A,x,,永住者,,", "2,\"LI \"Will\" WEI\",x,,永住者,,");

        LocatedFinding problem = RosterFiles.read(file).problems().get(0);

        assertThat(problem.cell()).contains("B3");
        assertThat(problem.finding().values()).containsExactly("3");
    }

    @Test
    void countLinesOfTheFileAndNotRows() {
        Path file = RosterFiles.csv(folder, HEADER, "1,\"A\r\nB\r\nC\",x,,永住者,,", "2,\"D,x,,永住者,,");

        assertThat(catchThrowableOfType(UnreadableRosterException.class, () -> RosterFiles.read(file))
                        .problem()
                        .finding()
                        .values())
                .containsExactly("roster.csv", "5");
    }

    @Test
    void mayStandInAHeaderOfSeveralLines() throws Exception {
        Path file =
                RosterFiles.csv(folder, "名簿", "\"社員\n番号\",氏名,\"在留\n資格\",\"在留期間\n満了日\"", "1,A,永住者,", "2,\"B\n\",永住者,");

        assertThat(RosterFiles.read(file).entries()).hasSize(2);
    }

    @Test
    void areLookedAtInFilesThatCompleteARoster() throws Exception {
        Path file = RosterFiles.csv(folder, "社員番号,氏名,在留資格", "1,A,永住者");
        Path join = RosterFiles.bytes(
                folder.resolve("stay.csv"), "社員番号,氏名,在留期間満了日\n1,\"A,2027/3/31\n".getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(
                        UnreadableRosterException.class,
                        () -> RosterFiles.read(
                                file,
                                new ReadingOptions(
                                        ReadValue.AS_OF,
                                        Optional.empty(),
                                        EmployersTable.none(),
                                        ColumnMapping.none(),
                                        List.of(join),
                                        Optional.empty()))))
                .hasMessage("QUOTE_NOT_CLOSED: stay.csv");
    }

    private static List<String> codes(RosterFiles.Contents read) {
        return read.problems().stream()
                .map(problem -> problem.finding().toString())
                .filter(code -> !code.equals("UNKNOWN_COLUMN"))
                .toList();
    }
}
