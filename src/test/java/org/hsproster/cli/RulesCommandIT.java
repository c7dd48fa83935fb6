package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command rules: the rulebook in force on a day")
class RulesCommandIT {

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void prepare() {
        terminal = new Terminal(home);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            DAY        | LANG | LINE                                                      | BECAUSE
            2026-11-21 | en   | Sheet B: Highly Skilled Professional (i)(b)               | the sheet and its activity
            2026-11-21 | en   | ③       Annual remuneration                               | form number and label
            2026-11-21 | en   | 25  7,000,000 yen a year or more, under 40 years of age   | a row as a sentence
            2026-11-21 | en   | 10  N2 (not together with: Japanese degree)               | what rules it out
            2026-11-21 | en   | (only together with: innovation support)                  | what it needs
            2026-11-21 | en   | In force since 2017-04-26, compared with the source on 20 | since when, and checked when
            2026-11-21 | en   | Source: Ministry of Justice Order No. 37 of 2014, art. 1( | where it stands
            2026-11-21 | ja   | 平成26年法務省令第37号第1条第1項第1号   | in the language of the reader
            2026-11-21 | ja   | 永住許可に関するガイドライン（令和8年2月24日改訂）2(7)    | a guideline as well
            2026-11-21 | en   | https://laws.e-gov.go.jp/law/426M60000010037              | and where to read it
            2026-11-21 | en   | 20,000,000 yen a year                                     | J-Skip threshold
            2026-11-21 | en   | 3 months                                                  | filing window
            2026-11-21 | ja   | ポイント計算表ロ：高度専門職1号ロ                          | the same in Japanese
            2026-11-21 | ja   | 10  N2（「日本の大学の学位」の加点がある場合を除く）      | rows too
            2026-11-21 | en   | 12 (month of the year)                                    | a sitting of the JLPT
            2026-11-21 | ja   | 9週間                                                     | its results
            2026-11-21 | en   | 9/15 (month/day)                                          | its registration
            2026-11-21 | ja   | 12月29日                                                  | the counters close
            2026-11-21 | ja   | 1月3日                                                    | and open again
            2026-11-21 | ja   | 2か月                                                     | special period
            2026-11-21 | en   | 5 years or longer: 75,000 yen, 65,000 yen online          | a fee
            2026-11-21 | ja   | 5年以上：75,000円（オンライン65,000円）                  | in Japanese too
            2026-09-30 | en   | all other periods: 6,000 yen, 5,500 yen online            | the fee before
            2016-01-01 | en   | Changes on 2017-04-26.                                    | a later version is announced
            2016-01-01 | en   | Gives no points on this day.                              | an item that came later
            2016-01-01 | en   | Not in force yet; from 2023-04-21.                        | J-Skip came later
            """)
    void printsWhatHoldsOnTheDay(String day, String language, String line, String because) {
        assertThat(terminal.execute("rules", "--on", day, "--lang", language)).isZero();

        assertThat(terminal.out()).as(because).contains(line);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void isForTodayWithoutADayAndFitsTheTerminal() {
        assertThat(terminal.execute("rules")).isZero();

        assertThat(terminal.out()).startsWith("Rules in force on 2026-11-21 (rulebook 2026-11-30)");
        assertThat(terminal.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(home).as("nothing is written").isEmptyDirectory();
    }

    @Test
    void refusesADayBeforeTheFirstRule() {
        assertThat(terminal.execute("rules", "--on", "2015-03-31")).isEqualTo(ExitCodes.CONFIGURATION);

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("2015-03-31", "2015-04-01").hasLineCount(1);
    }

    @Test
    void showsTheRulesOfAFolderOverItsOwn() throws IOException {
        String rules = terminal.overlay("hsp-i-b/degree.yaml", "is: doctor,", "is: doctor, age_below: 45,")
                .replace('\\', '/');
        Path file = Path.of(rules, "hsp-i-b/degree.yaml");
        Files.writeString(file, Files.readString(file).replace("unit: {", "unit: { age_below: full years,"));

        assertThat(terminal.execute("rules", "--rules", rules)).isZero();

        assertThat(terminal.out())
                .contains("doctorate, under 45 years of age", "2026-11-30 + overlay ", "Rule files of your own");
    }

    @Test
    void namesFileAndKeyOfABrokenRule() throws IOException {
        String rules = terminal.overlay("hsp-i-b/age.yaml", "points: 15", "points: -1");

        assertThat(terminal.execute("rules", "--rules", rules)).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err()).contains("hsp-i-b/age.yaml", "points").hasLineCount(1);
    }

    @Test
    void namesFileVersionAndRowOfAGap() throws IOException {
        String rules = terminal.overlay(
                "hsp-i-b/remuneration.yaml", "      - { at_least:  7_000_000, points: 25, age_below: 40 }\n", "");

        assertThat(terminal.execute("rules", "--rules", rules)).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err())
                .contains("hsp-i-b/remuneration.yaml: version from 2015-04-01: gap: { at_least: 7_000_000,")
                .hasLineCount(1);
    }

    @Test
    void namesAFolderThatIsNotThereOrEmpty() throws IOException {
        String missing = home.resolve("none").toString();
        assertThat(terminal.execute("rules", "--rules", missing)).isEqualTo(ExitCodes.CONFIGURATION);

        Path empty = Files.createDirectory(home.resolve("empty"));
        assertThat(terminal.execute("rules", "--rules", empty.toString())).isEqualTo(ExitCodes.CONFIGURATION);

        assertThat(terminal.err()).contains(missing, empty.toString()).hasLineCount(2);
    }
}
