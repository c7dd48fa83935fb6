package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A quote before a value")
class QuotedTextTest {

    private static final String HEADER = "'社員番号,'氏名,'生年月日,'在留資格,'在留期間満了日,'年収（万円）,'実務経験年数";
    private static final String PERSON = "'0012,’李 偉,'1990/4/1,'高度専門職1号ロ,’2027/3/31,'950,＇12";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void isNoPartOfIt(String format) throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.of(format, folder, HEADER, PERSON));

        Employee employee = read.entries().get(0).employee();
        assertThat(employee.confirmed(Fact.EMPLOYEE_NO)).contains("0012");
        assertThat(employee.confirmed(Fact.NAME)).contains("李 偉");
        assertThat(employee.confirmed(Fact.EXPIRES_ON).map(Object::toString)).contains("2027-03-31");
        assertThat(employee.confirmed(Fact.ANNUAL_REMUNERATION).map(pay -> pay.yen()))
                .contains(9_500_000L);
        assertThat(employee.confirmed(Fact.EXPERIENCE)).isPresent();
        assertThat(read.entries().get(0).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            WRITTEN      | RAW         | BECAUSE
            '2027/3/31   | 2027/3/31   | a date
            ’5年         | 5年         | a curly one
            ＇650万円    | 650万円     | a wide one
            ‘N1          | N1          | an opening one
            'N1'         | N1          | one at either end
            '0012        | 0012        | a number
            ''N1         | 'N1         | one alone is taken off
            O'Brien      | O'Brien     | in the middle of a name
            Rina'        | Rina'       | at its end alone
            "N1"         | "N1"        | other quotes
            5'           | 5'          | behind a number
            """)
    void isTakenOffAtTheBeginning(String written, String raw, String because) {
        RawCell cell = RawCell.text(written);

        assertThat(cell.raw()).as(because).isEqualTo(raw);
        assertThat(((RawCell.Text) cell).written()).as(because).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "''", "' ", ""})
    void aloneIsABlankCell(String text) {
        assertThat(Optional.ofNullable(RawCell.ofText(text))).isEmpty();
    }
}
