package org.hsproster.roster.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The kinds of values in a column")
class ValueKindTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT          | COLUMN | UNIT             | KIND
            Rina          |        |                  | TEXT
            00123         | text   |                  | NUMBER_AS_TEXT
            2027-04-20    | date   |                  | DATE_AS_TEXT
            2027/4/20     |        |                  | DATE_AS_TEXT
            令和9年4月20日 | date   |                  | ERA_DATE_AS_TEXT
            R9.4.20       | date   |                  | ERA_DATE_AS_TEXT
            8.5           | years  |                  | NUMBER_AS_TEXT
            600万円       | money  |                  | AMOUNT_IN_TEN_THOUSAND_YEN
            600           | money  | TEN_THOUSAND_YEN | AMOUNT_IN_TEN_THOUSAND_YEN
            6,000千円     | money  | YEN              | AMOUNT_IN_THOUSAND_YEN
            ¥6,000,000    | money  |                  | AMOUNT_WITHOUT_UNIT
            6000000円     | money  |                  | AMOUNT_IN_YEN
            応相談        | money  |                  | TEXT
            はい          | flag   |                  | YES_OR_NO
            はい          | text   |                  | TEXT
            """)
    void areThoseOfTexts(String text, String column, MoneyUnit unit, ValueKind kind) {
        assertThat(ValueKind.of(RawCell.text(text), column == null ? "" : column, Optional.ofNullable(unit)))
                .isEqualTo(kind);
    }

    @Test
    void areTheThreeMostFrequentOnesAndNoneWhereCellsStayUnread() throws Exception {
        String[] lines = {
            "氏名,在留資格,在留期限,旅券番号",
            "A,永住者,2027-01-01,TZ1",
            "B,永住者,令和9年1月1日,TZ2",
            "C,永住者,令和9年1月2日,TZ3",
            "D,永住者,未定,TZ4",
            "E,永住者,令和9年1月3日,TZ5",
            "F,永住者,2027-01-01,TZ6"
        };

        List<SheetColumn> columns =
                RosterFiles.read(RosterFiles.csv(folder, lines)).sheets().get(0).allColumns();

        assertThat(columns.get(2).kinds())
                .containsExactly(ValueKind.ERA_DATE_AS_TEXT, ValueKind.DATE_AS_TEXT, ValueKind.TEXT);
        assertThat(columns.get(3).kinds()).isEmpty();
        assertThat(columns.get(3).letters()).isEqualTo("D");
    }
}
