package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.rulebook.DesignatedUniversities.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Names of designated universities")
class DesignatedUniversitiesTest {

    private static final DesignatedUniversities LIST = DesignatedUniversities.load();
    private static final List<Map<String, String>> ROWS = RuleCsv.rows(
            "list",
            Resources.text("designated-universities-2026-01.csv"),
            List.of("name_en", "name_ja", "country_en", "country_ja"));

    /** Names of the list that other institutions have as well, without a remark. */
    private static final List<String> SHARED_NAMES = List.of(
            "中央大学",
            "東海大学",
            "中山大学",
            "ヨーク大学",
            "Northwestern University",
            "Southeast University",
            "Western University",
            "Korea University",
            "東北大学",
            "ニューカッスル大学");

    static Stream<String> names() {
        return ROWS.stream().flatMap(row -> Stream.of(row.get("name_en"), row.get("name_ja")));
    }

    static Stream<String> otherNames() {
        return RuleCsv.rows("names", Resources.text("university-names.csv"), List.of("kind", "name")).stream()
                .filter(row -> row.get("kind").equals("alias"))
                .map(row -> row.get("name"));
    }

    static Stream<String> otherNamesOfFurtherUniversities() {
        return Stream.of("partner-school-names.csv", "top-global-names.csv")
                .flatMap(file -> RuleCsv.rows("names", Resources.text(file), List.of("kind", "name")).stream())
                .filter(row -> row.get("kind").equals("alias"))
                .map(row -> row.get("name"));
    }

    @Test
    void areAsManyAsTheAgencyPublished() {
        assertThat(ROWS).hasSize(390);
    }

    @ParameterizedTest
    @MethodSource("names")
    void matchThemselvesInBothLanguages(String name) {
        assertThat(LIST.match(name, Optional.empty()))
                .isEqualTo(SHARED_NAMES.contains(name) ? Answer.AMBIGUOUS : Answer.LISTED);
    }

    @Test
    void matchThemselvesWithTheirCountry() {
        assertThat(ROWS.stream()
                        .flatMap(row -> Stream.of(
                                row.get("name_en") + ", " + row.get("country_en"),
                                row.get("name_ja") + "（" + row.get("country_ja") + "）")))
                .filteredOn(name -> LIST.match(name, Optional.empty()) != Answer.LISTED)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherNames")
    void eachAliasLeadsToTheList(String alias) {
        assertThat(LIST.match(alias, Optional.empty())).isIn(Answer.LISTED, Answer.AMBIGUOUS);
    }

    @ParameterizedTest
    @MethodSource("otherNamesOfFurtherUniversities")
    void eachFurtherAliasLeadsToItsList(String alias) {
        assertThat(LIST.match(alias, Optional.empty())).isNotEqualTo(Answer.NOT_LISTED);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                    | ANSWER         | BECAUSE
            ハノイ工科大学                          | PARTNER_SCHOOL | as on the list of partner schools
            Hanoi University of Science & Technology | PARTNER_SCHOOL | a sign for a word
            Hanoi University of Science and Technology (HUST) | PARTNER_SCHOOL | an abbreviation beside it
            Indian Institute of Technology Bombay   | PARTNER_SCHOOL | in English
            Indian Institute of Technology, Bombay  | PARTNER_SCHOOL | a comma
            IIT Madras                              | PARTNER_SCHOOL | short
            IIT Indore                              | NOT_LISTED     | another one
            Indian Institute of Technology          | PARTNER_SCHOOL | some of them are
            チュラロンコン大学                      | PARTNER_SCHOOL | in Japanese
            チュラロンコン大学 工学部               | PARTNER_SCHOOL | a faculty
            University of Indonesia                 | PARTNER_SCHOOL | in English
            ヤンゴン大学                            | PARTNER_SCHOOL | in Japanese
            University of Malaya                    | LISTED         | it is on the list of rankings
            Universiti Malaya                       | LISTED         | so it is in Malay
            Nanyang Technological University        | LISTED         | both
            University of the Philippines Diliman   | PARTNER_SCHOOL | this campus alone
            University of the Philippines           | PARTNER_SCHOOL | which campus is not said
            University of the Philippines Los Baños | NOT_LISTED     | another campus
            University of the Philippines, Manila   | NOT_LISTED     | another campus
            SIIT                                    | PARTNER_SCHOOL | a part of Thammasat
            Sirindhorn International Institute of Technology, Thammasat University | PARTNER_SCHOOL | as on the list
            Ho Chi Minh City University of Technology | PARTNER_SCHOOL | as on the list
            Ho Chi Minh City University of Technology (HUTECH) | NOT_LISTED | another one of that name
            HUTECH                                  | NOT_LISTED     | another one
            Vietnam National University, Hanoi      | NOT_LISTED     | not on the list
            Hanoi University of Science             | NOT_LISTED     | another one
            Bangladesh University of Engineering and Technology | PARTNER_SCHOOL | though readings differ
            東京大学                                | LISTED         | no partner school
            専修大学                                | NOT_LISTED     | neither
            HUST                                    | AMBIGUOUS      | Hanoi or Huazhong
            Huazhong University of Science and Technology (HUST) | LISTED | the one in China
            """)
    void partnerSchoolsAreToBeChecked(String cell, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.empty())).as(because).isEqualTo(answer);
        assertThat(LIST.match(cell, Optional.of(false)))
                .as(because)
                .isEqualTo(cell.equals("東京大学") ? Answer.LISTED : answer);
        assertThat(LIST.match(cell, Optional.of(true)))
                .as("none of them is in Japan")
                .isNotEqualTo(Answer.PARTNER_SCHOOL);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                  | IN_JAPAN | ANSWER     | BECAUSE
            東京大学                              |          | LISTED     | as on the list
            東京大学?                             |          | AMBIGUOUS  | a doubt
            東京大学※                             |          | AMBIGUOUS  | a note somewhere else
            ×東京大学                             |          | AMBIGUOUS  | crossed out
            University of Tokyo?                  |          | AMBIGUOUS  | a doubt
            東京大学（交換留学）                  |          | AMBIGUOUS  | no course for a degree
            東京大学（短期留学）                  |          | AMBIGUOUS  | no course for a degree
            東京大学（満期退学）                  |          | AMBIGUOUS  | left without the degree
            東京大学（博士課程単位取得退学）      |          | AMBIGUOUS  | left without the degree
            東京大学（TBC）                       |          | AMBIGUOUS  | capitals that are no short name
            University of Tokyo (EXCHANGE)        |          | AMBIGUOUS  | capitals that are no short name
            University of Tokyo (UTokyo)          |          | LISTED     | a short name
            the university of tokyo               |          | LISTED     | case
            Tokyo University                      |          | LISTED     | University of X or X University
            Univ. of Tokyo                        |          | LISTED     | short for University
            Ｔｈｅ　Ｕｎｉｖｅｒｓｉｔｙ　ｏｆ　Ｔｏｋｙｏ |   | LISTED     | width
            国立大学法人東京大学                  |          | LISTED     | the corporation
            学校法人 早稲田大学                   |          | LISTED     | the corporation, apart
            学校法人慶應義塾 慶應義塾大学         |          | LISTED     | the corporation under its own name
            慶応義塾大学                          |          | LISTED     | the newer character
            東京大学大学院 工学系研究科           |          | LISTED     | a graduate school
            東京大学大学院工学系研究科            |          | LISTED     | the same in one word
            京都大学工学部                        |          | LISTED     | a faculty
            京都大学 工学部 情報学科卒            |          | LISTED     | a faculty and a department
            The University of Tokyo, Graduate School of Engineering | | LISTED | a graduate school
            University of Tokyo (UTokyo)          |          | LISTED     | an abbreviation beside the name
            東京大学（2015年3月卒）               |          | LISTED     | a year beside the name
            東京工業大学                          |          | LISTED     | a predecessor the list names in brackets
            Tokyo Institute of Technology         |          | LISTED     | the same in English
            大阪市立大学                          |          | LISTED     | another predecessor
            Osaka Prefecture University           |          | LISTED     | and another
            Universität Heidelberg                |          | LISTED     | the name in its own language
            Universitat Heidelberg                |          | LISTED     | without its accents
            University of Göttingen               |          | LISTED     | an umlaut the list spells out
            University of Muenster                |          | LISTED     | an umlaut the list has
            ソウル大学                            |          | LISTED     | 大学校 as people write it
            ハーヴァード大学                      |          | LISTED     | another kana for the sound
            University of St Andrews              |          | LISTED     | no full stop
            Xian Jiaotong University              |          | LISTED     | no apostrophe
            Texas A & M University                |          | LISTED     | spaces
            MIT                                   |          | LISTED     | an abbreviation that is certain
            University of California Los Angeles  |          | LISTED     | no comma
            北京大学／早稲田大学                  |          | LISTED     | either of two
            広州外国語大学、早稲田大学            |          | LISTED     | the second of two
            東北大学                              |          | AMBIGUOUS  | Sendai or Shenyang
            東北大学（中国）                      |          | LISTED     | Shenyang
            東北大学（仙台）                      |          | LISTED     | Sendai
            ニューカッスル大学                    |          | AMBIGUOUS  | in Britain or in Australia
            Newcastle University, UK              |          | LISTED     | one of them
            東北大学（台湾）                      |          | NOT_LISTED | no such university is listed there
            清華大学                              |          | AMBIGUOUS  | Beijing or Hsinchu
            清华大学                              |          | AMBIGUOUS  | the same, simplified
            清華大学（中国）                      |          | LISTED     | Beijing
            清華大学（北京）                      |          | LISTED     | Beijing
            中国 清華大学                         |          | LISTED     | the country in front
            清華大学（台湾）                      |          | NOT_LISTED | Hsinchu
            国立清華大学                          |          | NOT_LISTED | the name of the one in Hsinchu
            清華大学                              | true     | AMBIGUOUS  | neither is in Japan: the degree is another one
            清華大学（中国）工学部                |          | LISTED     | a faculty behind the country
            清華大学 情報理工学                   |          | AMBIGUOUS  | a field says nothing about it
            University of Maryland College Park   |          | LISTED     | not a college of another university
            Tsinghua University                   |          | LISTED     | the other one is called Tsing Hua
            中央大学                              |          | AMBIGUOUS  | Tokyo, Taoyuan or Seoul
            中央大学                              | true     | LISTED     | a Japanese degree
            中央大学                              | false    | NOT_LISTED | a foreign degree
            中央大学（日本）                      |          | LISTED     | the country
            中央大学校                            |          | NOT_LISTED | the name of the one in Seoul
            Chuo University                       |          | LISTED     | a name of its own
            東海大学                              | true     | LISTED     | not the one in Taichung
            ヨーク大学                            |          | AMBIGUOUS  | York or Toronto
            University of York                    |          | LISTED     | York
            York University                       |          | AMBIGUOUS  | Toronto, or York turned around
            York University, Canada               |          | NOT_LISTED | Toronto
            York University (UK)                  |          | LISTED     | York turned around
            University of Nagasaki                |          | AMBIGUOUS  | 長崎県立大学, or 長崎大学 turned around
            長崎県立大学                          |          | NOT_LISTED | the prefectural one
            Hyogo University                      |          | AMBIGUOUS  | 兵庫大学, or 兵庫県立大学 turned around
            University of California              |          | AMBIGUOUS  | only some campuses are listed
            カリフォルニア大学                    |          | AMBIGUOUS  | the same
            University of California, Riverside   |          | NOT_LISTED | a campus that is not listed
            University of Texas at Dallas         |          | NOT_LISTED | another campus
            University of London                  |          | AMBIGUOUS  | only some colleges are listed
            University of Nottingham (Ningbo)     |          | AMBIGUOUS  | who knows what the brackets change
            東京大学（要確認）                    |          | AMBIGUOUS  | a doubt
            Tokyo University of Foreign Affairs   |          | NOT_LISTED | begins like a listed one
            京都外国語大学                        |          | NOT_LISTED | the same
            日本大学短期大学部                    |          | NOT_LISTED | a school of its own
            東京大学附属高校                      |          | NOT_LISTED | no university
            明治学院大学                          |          | NOT_LISTED | not 明治大学
            Kingston University                   |          | NOT_LISTED | a place in the list's brackets
            Kingston                              |          | NOT_LISTED | no university at all
            Tokio University                      |          | NOT_LISTED | alike is not enough
            日本                                  |          | NOT_LISTED | a country
            大学                                  |          | NOT_LISTED | no name
            大学院修了                            |          | NOT_LISTED | no name either
            ---                                   |          | NOT_LISTED | nothing
            """)
    void areKnownAgain(String cell, Boolean inJapan, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.ofNullable(inJapan))).as(because).isEqualTo(answer);
    }

    @Property
    void neverThrowAndNeverMeanAnythingByChance(@ForAll String text) {
        assertThat(LIST.match(text, Optional.empty())).isNotNull();
    }

    @Property
    void doNotChangeWithCaseWidthAndSpaces(
            @ForAll @From("listed") String name, @ForAll boolean upper, @ForAll boolean wide) {
        String written = upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        String spaced = "  " + written.replace(" ", wide ? "　" : "   ") + "　";

        assertThat(LIST.match(wide ? wide(spaced) : spaced, Optional.empty()))
                .isEqualTo(LIST.match(name, Optional.empty()));
    }

    @Provide
    Arbitrary<String> listed() {
        return Arbitraries.of(names().toList());
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(character -> character > ' ' && character <= '~' ? character + 0xFEE0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void canComeFromAnotherList(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "\uFEFF" + """
                # as Excel saves it, with a remark and an empty line

                name_en,name_ja,country_en,country_ja
                York University,ヨーク大学,Canada,カナダ
                "Lorem, ""Ipsum"" University",ロレム大学,Germany,ドイツ
                """);

        DesignatedUniversities list = DesignatedUniversities.read(file);

        assertThat(list.match("ロレム大学", Optional.empty())).isEqualTo(Answer.LISTED);
        assertThat(list.match("York University, Canada", Optional.empty())).isEqualTo(Answer.LISTED);
        assertThat(list.match("東京大学", Optional.empty()))
                .as("on the other list only")
                .isEqualTo(Answer.NOT_LISTED);
        assertThat(Rulebook.load().with(list).fingerprint())
                .isNotEqualTo(Rulebook.load().fingerprint())
                .isEqualTo(
                        Rulebook.load().with(DesignatedUniversities.read(file)).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                                                | MESSAGE                | BECAUSE
            name_en,name_ja,country_en                          | country_ja is missing  | a column less
            name_en,name_ja,country_en,country_ja               | holds no rows          | nothing but the header
            name_en,name_ja,country_en,country_ja⏎A,B           | line 2: has 2 fields   | fields are missing
            # a remark                                          | holds no rows          | nothing but remarks
            """)
    void comeFromAFileThatIsWhole(String text, String message, String because, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text.replace('⏎', '\n'));

        assertThatExceptionOfType(RulebookException.class)
                .as(because)
                .isThrownBy(() -> DesignatedUniversities.read(file))
                .withMessageContaining("list.csv")
                .withMessageContaining(message);
    }

    @Test
    void comeFromAFileThatIsThereAndIsText(@TempDir Path folder) throws IOException {
        Path foreign = Files.write(folder.resolve("sjis.csv"), "東京大学".getBytes(Charset.forName("Windows-31J")));

        for (Path file : List.of(foreign, folder.resolve("missing.csv"))) {
            assertThatExceptionOfType(RulebookException.class)
                    .isThrownBy(() -> DesignatedUniversities.read(file))
                    .withMessageContaining(file.getFileName().toString())
                    .withMessageContaining("UTF-8");
        }
    }
}
