package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command explain")
class ExplainCommandIT {

    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language,Japanese degree\n";
    private static final String PERSON = ",Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N2,yes\n";
    private static final String UNCLEAR = ",Ben Test,1990-01-01,HSP (i)(b),2027-04-20,10000000,soon,10,N1 (planned),\n";
    private static final String EIGHTY = ",Kim Test,1985-06-01,HSP (i)(b),2027-04-20,8200000,doctor,12,N1,\n";
    private static final String PERMANENT = ",Eve Test,1990-01-01,Permanent Resident,,,,,,\n";

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void prepare() throws IOException {
        terminal = new Terminal(home);
        Files.writeString(
                home.resolve("roster.csv"),
                HEADER + "0042" + PERSON + "43" + UNCLEAR + "44" + PERMANENT + "45" + EIGHTY);
    }

    private int explain(String employee, String... more) {
        String[] words = {"explain", home.resolve("roster.csv").toString(), "--employee", employee};
        String[] all = Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
        return terminal.execute(all);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            WHO  | LANG | LINE                                                     | BECAUSE
            0042 | en   | Employee 0042, assessed as of 2026-11-21                 | who and when
            0042 | en   | roster.csv, row 2                                        | where in the roster
            0042 | en   | ②       ☑   20      Professional career                  | a confirmed item
            0042 | en   | ⑧       ☐   –       Related Japanese licences            | one that is not on record
            0042 | en   | ⑮       ✕   0       Japanese language                    | one that is ruled out
            0042 | en   | because Japanese degree counts already                   | by which
            0042 | en   | 5,000,000 yen a year or more, under 35 years of age      | why it is given
            0042 | en   | Documents: letters of the employers                      | how to show it
            0042 | en   | Source: Ministry of Justice Order No. 37 of 2014         | where it stands
            0042 | en   | Total: 65 of 70 required                                 | total and required
            0042 | en   | Minimum annual remuneration of 3,000,000 yen: met        | and the minimum
            0042 | en   | ● At risk                                                | outlook
            0042 | en   | - Find at least 5 points before 2027-04-20               | what to do
            0042 | en   | Can be filed from         2027-01-20                     | dates
            0042 | en   | Papers for the extension of the period of stay (to be checked) | what is filed
            0042 | en   | - Application for extension of the period of stay (form 30-2) | paper by paper
            0042 | en   | The category of the employer (1 to 4) is not recorded    | by category where none is recorded
            0042 | ja   | - カテゴリー4の場合：法定調書合計表を提出できない理由    | in Japanese too
            0042 | ja   | 技術・人文知識・国際業務への在留資格変更許可申請の提出資料（要確認） | also of another status
            0042 | en   | Fee (to be checked)                                      | a heading of its own
            0042 | en   | - 75,000 yen at the counter, 65,000 yen online, plus 550 yen for the payment | the fee
            0042 | ja   | - 窓口75,000円、オンライン65,000円（別に決済手数料550円）  | in Japanese too
            0042 | en   | 2027-03-01          45  age 35: age -5, remuneration -15 | timeline
            0042 | en   | - A change to Engineer/Specialist in Humanities/International Services looks open with the degree | another status
            45   | en   | Opportunities                                            | a heading of its own
            45   | en   | - Permanent residence (80 points) is to be checked. What would settle it: | what else may be open
            43   | en   | ⑮       △   (+15)   Japanese language                    | an unclear item
            43   | en   | Possible once every unclear record turns out well:       | what it could come to
            43   | en   | - G3: “soon” names no known degree                       | a finding with its cell
            44   | en   | － No renewal due                                        | a person without points
            0042 | ja   | ●  要件未達の見込み                                      | the same in Japanese
            0042 | ja   | 合計 65点（必要 70点）                                   | total
            0042 | ja   | 平成26年法務省令第37号第1条第1項第2号 | where it stands
            0042 | ja   | 疎明資料：                                               | documents
            0042 | ja   | 2027/3/1(月)        45  35歳：年齢 -5、年収 -15          | timeline
            """)
    void printsTheTableAndWhatFollows(String who, String language, String line, String because) {
        assertThat(explain(who, "--lang", language)).isZero();

        assertThat(terminal.out()).as(because).contains(line.replace("●  ", "● "));
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void namesThePapersToCollectWithTheirNumbersOnTheForm() throws IOException {
        Files.writeString(
                home.resolve("roster.csv"),
                HEADER + "45,Kim Test,1985-06-01,HSP (i)(b),2027-04-20,5200000,doctor,10,N1,yes\n");

        assertThat(explain("45", "--lang", "en")).isZero();

        assertThat(terminal.out().lines())
                .containsSubsequence(
                        "Papers to collect",
                        "The fewest items that are enough: 75 points together, 70 required.",
                        "  ①     Academic background, 30 points: certificate of graduation and proof of the degree",
                        "  ⑮     Japanese language, 15 points: certificate of the examination, or the diploma that shows the")
                .anySatisfy(line ->
                        assertThat(line).startsWith("  ③     Annual remuneration, for the minimum of 3,000,000 yen: "));
    }

    @Test
    void fitsTheTerminalSparesTheNameAndLeavesNothingBehind() {
        explain("43");

        assertThat(terminal.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(terminal.out()).doesNotContain("Ben");
        assertThat(home).isDirectoryNotContaining(file -> !file.endsWith("roster.csv"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            NUMBERS,    ASKED, CODE, BECAUSE
            0042 0043,  0042,  0,    as the roster has it
            0042 0043,  42,    0,    without its leading zeros
            42 43,      0042,  0,    with zeros the roster does not have
            042 0042,   0042,  0,    the exact one comes first
            042 0042,   42,    3,    two could be meant
            0042 0043,  44,    3,    no person has it
            0042 0043,  0,     3,    a number of zeros only is not a number
            A042 A043,  042,   3,    letters are part of the number
            """)
    void findsTheNumber(String numbers, String asked, int code, String because) throws IOException {
        String rows = String.join("", numbers.replace(" ", PERSON), PERSON);
        Files.writeString(home.resolve("roster.csv"), HEADER + rows);

        assertThat(explain(asked)).as(because).isEqualTo(code);
        assertThat(terminal.out().lines().filter(line -> line.startsWith("Employee ")))
                .hasSize(code == 0 ? 1 : 0);
    }

    @Test
    void saysInOneSentenceThatNoPersonHasTheNumber() {
        assertThat(explain("99")).isEqualTo(ExitCodes.ROSTER);

        assertThat(terminal.err())
                .isEqualToIgnoringNewLines("roster.csv has no employee 99; write the number as the roster has it.");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void saysThatTheRosterCannotBeRead() {
        String missing = home.resolve("missing.xlsx").toString();

        assertThat(terminal.execute("explain", missing, "--employee", "1")).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err()).contains("missing.xlsx").hasLineCount(1);
    }

    @Test
    void saysThatTheListOfUniversitiesIsAnother() throws IOException {
        Path list = Files.writeString(
                home.resolve("list.csv"), "name_en,name_ja,country_en,country_ja\nSomewhere,どこかの大学,Japan,日本\n");
        String rules = terminal.overlay("hsp-i-b/required-total.yaml", "value: 70", "value: 60");

        assertThat(explain("0042", "--universities", list.toString(), "--rules", rules))
                .isZero();

        assertThat(terminal.out())
                .contains(
                        "Rulebook 2026-11-30 + overlay + universities ", "Rule files of your own", "(--universities)");
    }

    @Test
    void saysThatTheListOfHolidaysIsAnotherAndWhereItEnds() throws IOException {
        Path list = Files.writeString(home.resolve("list.csv"), "date,name_ja\n2026-01-01,元日\n");

        assertThat(explain("0042")).isZero();
        assertThat(terminal.out()).doesNotContain("national holidays");
        assertThat(explain("0042", "--holidays", list.toString())).isZero();
        assertThat(terminal.out())
                .contains(
                        "Rulebook 2026-11-30 + holidays ",
                        "(--holidays)",
                        "The list of national holidays covers 2026 to");
    }

    @Test
    void needsANumber() {
        assertThat(terminal.execute("explain", "roster.csv")).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void countsByTheRulesOfAFolderAndSaysSo() throws IOException {
        String rules = terminal.overlay("hsp-i-b/required-total.yaml", "value: 70", "value: 60");

        assertThat(explain("0042", "--rules", rules)).isZero();

        assertThat(terminal.out())
                .contains("Total: 65 of 60 required", "Rulebook 2026-11-30 + overlay ", "Rule files of your own");
    }
}
