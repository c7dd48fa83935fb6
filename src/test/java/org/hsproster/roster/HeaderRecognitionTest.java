package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.employee.Fact;
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
            家族情報_生年月日              |                   |                  | somebody else's
            配偶者：在留資格               |                   |                  | somebody else's
            在留カード番号                 |                   |                  | sensitive
            """)
    void areRecognised(String header, String column, MoneyUnit unit, String because) {
        var match = ColumnTable.standard().match(header);

        assertThat(match.map(ColumnTable.Match::id).orElse(null)).as(because).isEqualTo(column);
        assertThat(match.flatMap(ColumnTable.Match::unit).orElse(null))
                .as(because)
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"在留カード番号", "共通項目_在留カード番号_/_特別永住者証明書番号", "現住所", "マイナンバー（個人番号）", "Passport Number"})
    void areKnownAsSensitive(String header) {
        assertThat(ColumnTable.standard().isSensitive(header)).isTrue();
    }

    @Test
    void coverEveryFact() {
        Set<String> facts = Fact.all().stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> feeders =
                Set.of("familyName", "givenName", "monthlyPay", "bonus", "experienceSince", "cardValidity");

        assertThat(ColumnTable.standard().ids())
                .containsAll(facts)
                .containsAll(feeders)
                .hasSize(facts.size() + feeders.size());
    }

    @Test
    void everyFactIsReadFromSomewhere() {
        assertThat(FactSources.ofPerson().stream().map(source -> source.fact().id()))
                .containsExactlyInAnyOrderElementsOf(
                        Fact.all().stream().map(Fact::id).toList());
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
        assertThat(problem.finding().values()).isEqualTo(List.of("誕生日", "生年月日"));
        assertThat(problem.cell()).contains("E1");
        assertThat(read.entries().get(0).employee().confirmed(Fact.BIRTH_DATE))
                .hasValueSatisfying(date -> assertThat(date).hasYear(1990));
    }

    private Path withHeaderIn(int row) {
        String titles = "title\r\n".repeat(row - 1);
        return RosterFiles.csv(folder, titles + "氏名,在留資格,在留期限");
    }
}
