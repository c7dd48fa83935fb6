package org.hsproster.roster.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.ColumnMatch;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.ColumnTable;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.header.HeaderMatcher;
import org.hsproster.roster.header.NearestColumn;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Column headers")
class HeaderRecognitionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER                         | COLUMN            | UNIT             | BECAUSE
            在留資格                       | statusOfResidence |                  | as the table has it
            Status of Residence            | statusOfResidence |                  | in English, whatever the case
            statusOfResidence              | statusOfResidence |                  | by its id
            「在留　資格」                 | statusOfResidence |                  | brackets and spaces
            *在留資格(必須)                | statusOfResidence |                  | marked as mandatory
            【必須】在留資格               | statusOfResidence |                  | the same in front
            ③在留資格                     | statusOfResidence |                  | numbered
            (3) 在留資格                   | statusOfResidence |                  | numbered in brackets
            11．在留資格                   | statusOfResidence |                  | numbered in full width
            在留資格情報：在留資格         | statusOfResidence |                  | with its section
            [外国人情報] 在留資格          | statusOfResidence |                  | with its section in brackets
            共通項目_現に有する在留資格    | statusOfResidence |                  | an alias with a prefix
            在留期間                       | periodOfStay      |                  | not the expiry
            在留期間（満了日）             | expiresOn         |                  | the whole header goes first
            生年月日(西暦)                 | birthDate         |                  | a remark on the calendar
            入社日 【西暦 / 月 /日 】      | hireDate          |                  | a remark on the order
            国籍･地域                      | nationality       |                  | a half-width dot
            1号区分                        | category          |                  | its digit is no number
            年収                           | annualRemuneration|                  | without a unit
            年収（万円）                   | annualRemuneration| TEN_THOUSAND_YEN | with its unit
            年収[千円]                     | annualRemuneration| THOUSAND_YEN     | in other brackets
            年収(数値のみ・円)             | annualRemuneration| YEN              | with a remark before the unit
            年収 万円                      | annualRemuneration| TEN_THOUSAND_YEN | without brackets
            賃金月額:単位千円              | monthlyPay        | THOUSAND_YEN     | as the official form has it
            Annual salary (JPY)            | annualRemuneration| YEN              | English
            在留カード有効期限             | cardValidity      |                  | never the expiry
            有効期限                       |                   |                  | of what
            家族情報_生年月日              |                   |                  | another person's
            配偶者：在留資格               |                   |                  | another person's
            在留カード番号                 |                   |                  | sensitive
            在留資格情報：期限             | expiresOn         |                  | the section says of what
            在留資格情報：有効期限         |                   |                  | of the stay or of the card
            在留カード情報：有効期限       | cardValidity      |                  | of the card
            在留期間：満了日               | expiresOn         |                  | section and rest make one word
            在留資格：種類                 | statusOfResidence |                  | the rest only says what the section does
            年収（万円）：合計             | annualRemuneration| TEN_THOUSAND_YEN | a total, in the unit of its section
            年収：基本給                   |                   |                  | a year's base pay is no monthly pay
            給与：基本給                   | monthlyPay        |                  | this one is
            旅券：氏名                     |                   |                  | of the passport
            旅券_(2)有効期限               |                   |                  | of the passport
            報酬月額 (通貨)                | monthlyPay        |                  | paid in money
            報酬月額 (現物)                |                   |                  | paid in kind
            氏名（漢字）                   | name              |                  | a remark on the letters
            在留期間\\n満了日              | expiresOn         |                  | over two lines
            """)
    void areRecognised(String header, String column, MoneyUnit unit, String because) {
        var match = HeaderMatcher.standard().match(header.replace("\\n", "\n"));

        assertThat(match.map(ColumnMatch::id).orElse(null)).as(because).isEqualTo(column);
        assertThat(match.flatMap(ColumnMatch::unit).orElse(null)).as(because).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在留カード番号",
                "共通項目_在留カード番号_/_特別永住者証明書番号",
                "現住所",
                "マイナンバー（個人番号）",
                "パスポートNo",
                "旅券_(2)有効期限",
                "口座番号",
                "銀行名",
                "基礎年金番号",
                "携帯電話",
                "TEL",
                "Passport Number",
                "Passport expiry",
                "Residence card no.",
                "Home address",
                "Mobile phone",
                "Bank account",
                "My Number"
            })
    void areKnownAsSensitive(String header) {
        assertThat(ColumnTable.standard().isSensitive(header)).isTrue();
    }

    @Test
    void coverEveryFact() {
        Set<String> known = Fact.all().stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
        known.addAll(Set.of("effectiveFrom", "familyName", "givenName", "monthlyPay", "bonus", "experienceSince"));

        assertThat(ColumnTable.standard().ids()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyFactIsReadFromSomewhere() {
        assertThat(FactSources.ofPerson().stream().map(source -> source.fact().id()))
                .containsExactlyInAnyOrderElementsOf(Fact.all().stream()
                        .filter(fact -> fact != Fact.OTHER_NAMES) // only in the employers table
                        .map(Fact::id)
                        .toList());
    }

    @Test
    void aFactIsReadFromNoColumnsButItsOwn() {
        for (FactSource<?> source : FactSources.ofPerson()) {
            List<String> others = ColumnTable.standard().ids().stream()
                    .filter(id -> !source.columns().contains(id))
                    .toList();
            Header header = Header.of(row(String.join(",", others)), ColumnMapping.none());
            String cells = String.join(",", Collections.nCopies(others.size(), "1"));

            Employee.Builder told = new Employee.Builder();
            source.addTo(told, new RowCells(header, row(cells), ReadValue.AS_OF));
            Employee employee = told.build();

            assertThat(ColumnTable.standard().ids()).containsAll(source.columns());
            assertThat(source.hasColumn(header)).as(source.fact().id()).isFalse();
            assertThat(employee.reported(source.fact()).isRecorded())
                    .as(source.fact().id())
                    .isFalse();
        }
    }

    @Test
    void areFoundBelowTitlesAndTypes() throws Exception {
        Path file = RosterFiles.csv(folder, "外国籍社員一覧,,", "2026年11月21日現在,,", "文字,文字,日付", "氏名,在留資格,在留期限", "Rina,永住者,");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).headerRow()).isEqualTo(4);
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void areLookedForInThirtyRows() throws Exception {
        assertThat(RosterFiles.read(withHeaderIn(30)).sheets()).hasSize(1);
        assertThatThrownBy(() -> RosterFiles.read(withHeaderIn(31))).hasMessage("NO_HEADER_ROW: roster.csv");
    }

    @Test
    void areUsedOnceEach() throws Exception {
        Path file = RosterFiles.csv(folder, "氏名,在留資格,生年月日,在留期限,誕生日", "Rina,永住者,1990/4/1,,1991/4/1");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.problems()).hasSize(1);
        LocatedFinding problem = read.problems().get(0);
        assertThat(problem.finding().code()).isEqualTo(RosterFindingCode.DUPLICATE_COLUMN);
        assertThat(problem.finding().values()).isEqualTo(List.of("誕生日", "生年月日", "C"));
        assertThat(problem.cell()).contains("E1");
        assertThat(read.entries().get(0).employee().confirmed(Fact.BIRTH_DATE))
                .hasValueSatisfying(date -> assertThat(date).hasYear(1990));
    }

    @Test
    void areUsedWhereTheyAreFullest() throws Exception {
        Path file =
                RosterFiles.csv(folder, "氏名,在留資格,生年月日,在留期限,生年月日", "Rina,永住者,,,1991/4/1", "Ken,永住者,1992/4/1,,1992/4/1");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.finding().values()).isEqualTo(List.of("生年月日", "生年月日", "E"));
            assertThat(problem.cell()).contains("C1");
        });
        assertThat(read.entries().get(0).employee().confirmed(Fact.BIRTH_DATE)).contains(LocalDate.of(1991, 4, 1));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            BEFORE               | HEADER          | COLUMN       | BECAUSE
            旅券番号             | 有効期限        | SENSITIVE    | of the passport
            旅券番号,発行日      | 有効期限        | SENSITIVE    | of the passport, whose date of issue stands between
            パスポート番号       | 交付日          | SENSITIVE    | not the day of permission
            Passport No.         | Expiry date     | SENSITIVE    | of the passport
            在留カード番号       | 有効期限        | cardValidity | of the card, never the expiry
            Residence card No.   | Valid until     | cardValidity | of the card
            在留期間             | 満了日          | expiresOn    | of the stay
            在留期間             | 有効期限        |              | of the stay or of the card
            Period of stay       | Expires on      | expiresOn    | of the stay
            部署                 | 有効期限        |              | of what
            旅券番号             | 在留期限        | expiresOn    | says it by itself
            """)
    void areUnderstoodByWhatStandsBefore(String before, String header, String column, String because) {
        String line = "氏名," + before + "," + header;

        SheetColumn last = last(Header.of(row(line), ColumnMapping.none()).all());

        String understood = last.use() == SheetColumn.Use.SENSITIVE
                ? "SENSITIVE"
                : last.column().map(ColumnName::id).orElse(null);
        assertThat(understood).as(because).isEqualTo(column);
    }

    @Test
    void areReportedIfTheyAreRecognisedByTheHeaderBefore() throws Exception {
        Path file = RosterFiles.csv(folder, "氏名,生年月日,在留資格,旅券番号,有効期限", "Rina,1990/4/1,永住者,TZ0000001,2030/1/1");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).ignoredColumns()).isEqualTo(List.of("旅券番号", "有効期限"));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo(RosterFindingCode.COLUMN_BY_NEIGHBOUR);
            assertThat(problem.finding().values()).isEqualTo(List.of("有効期限", "旅券番号", SheetColumn.Use.SENSITIVE));
        });
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER              | OFFER              | BECAUSE
            在留資格満了日      | expiresOn          | two letters off
            年収額              | annualRemuneration | one letter more
            最終学歴区分        | degree             | two letters more
            生年月曰            | birthDate          | a letter that looks alike
            Date of brith       | birthDate          | letters the wrong way round
            Visa expires        | expiresOn          | another form of the word
            ビザ期間満了日      | expiresOn          | near enough
            備考                |                    | too short to tell
            雇用形態            |                    | looks like 雇用状態 and is another thing
            契約開始日          |                    | the opposite of 契約終了日
            Sex                 |                    | too short to tell
            趣味・特技          |                    | near nothing
            家族情報_生年月日   |                    | another person's
            """)
    void areOfferedWhatTheyComeNearestTo(String header, String offer, String because) {
        assertThat(NearestColumn.to(header, ColumnTable.standard(), Set.of()).orElse(null))
                .as(because)
                .isEqualTo(offer);
    }

    @Test
    void areOfferedOnlyWhatTheSheetLacks() throws Exception {
        Path complete = RosterFiles.csv(folder, "氏名,年収,在留資格,年収額,備考", "Rina,,永住者,,");
        assertThat(RosterFiles.read(complete).problems()).isEmpty();

        Path file = RosterFiles.csv(folder, "氏名,国籍,在留資格,年収額,在留期間の満了", "Rina,,永住者,,");
        assertThat(RosterFiles.read(file).problems())
                .extracting(problem -> problem.finding().values())
                .containsExactly(
                        List.of("年収額", new ColumnName("annualRemuneration")),
                        List.of("在留期間の満了", new ColumnName("expiresOn")));
    }

    private static SheetRow row(String line) {
        Cells.Builder cells = new Cells.Builder(0);
        int column = 0;
        for (String text : line.split(",", -1)) {
            cells.put(column++, RawCell.text(text));
        }
        return new SheetRow(1, cells.build());
    }

    private static SheetColumn last(List<SheetColumn> columns) {
        return columns.get(columns.size() - 1);
    }

    private Path withHeaderIn(int row) {
        String titles = "title\r\n".repeat(row - 1);
        return RosterFiles.csv(folder, titles + "氏名,在留資格,在留期限");
    }
}
