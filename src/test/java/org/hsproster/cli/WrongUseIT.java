package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

@DisplayName("A wrong use of the command line")
class WrongUseIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '~', quoteCharacter = '"', textBlock = """
            WORDS ~ ENGLISH ~ JAPANESE
            schedule --print cron --time 25:00 ~ --time: '25:00' is not a time such as 06:00. ~ --time：「25:00」は時刻ではありません。06:00 のように指定してください。
            schedule --print cron --time 24:00 ~ --time: '24:00' is not a time such as 06:00. ~ --time：「24:00」は時刻ではありません。06:00 のように指定してください。
            schedule --print cron --time 06:60 ~ --time: '06:60' is not a time such as 06:00. ~ --time：「06:60」は時刻ではありません。06:00 のように指定してください。
            schedule --print cron --time 6 ~ --time: '6' is not a time such as 06:00. ~ --time：「6」は時刻ではありません。06:00 のように指定してください。
            schedule --print cron --time 06:00:30 ~ --time: '06:00:30' is not a time such as 06:00. ~ --time：「06:00:30」は時刻ではありません。06:00 のように指定してください。
            schedule --print cron --day 0 ~ --day takes 1 to 28, the days that every month has, such as --day 1 ~ --day には、どの月にもある 1 から 28 までの日を、--day 1 のように指定してください。
            schedule --print cron --day 29 ~ --day takes 1 to 28, the days that every month has, such as --day 1 ~ --day には、どの月にもある 1 から 28 までの日を、--day 1 のように指定してください。
            schedule --print cron --day x ~ --day: 'x' is not a whole number such as 1. ~ --day：「x」は整数ではありません。1 のように指定してください。
            schedule --print foo ~ --print: 'foo' is not one of cron, systemd, windows. ~ --print：「foo」は使えません。cron, systemd, windows のいずれかを指定してください。
            schedule ~ --print cron|systemd|windows is missing; ./run.sh schedule --help explains it. ~ --print cron|systemd|windows の指定がありません。説明は ./run.sh schedule --help で表示します。
            schedule --print ~ --print cron|systemd|windows is missing; ./run.sh schedule --help explains it. ~ --print cron|systemd|windows の指定がありません。説明は ./run.sh schedule --help で表示します。
            serve --port x ~ --port: 'x' is not a whole number such as 8080. ~ --port：「x」は整数ではありません。8080 のように指定してください。
            serve --port 65536 ~ --port takes 0 to 65535, such as --port 8080 ~ --port には 0 から 65535 までの番号を、--port 8080 のように指定してください。
            serve --no-browser=yes ~ --no-browser: it takes no value. ~ --no-browser：値は指定できません。
            purge --older-than 0m ~ --older-than: '0m' is too short, since the runs of today always stay; give at least 1d. ~ --older-than：「0m」は短すぎます。当日の判定は常に残すため、1d 以上を指定してください。
            purge --older-than 24 ~ --older-than: '24' is not an age such as 24m, 2y or 90d. ~ --older-than：「24」は期間ではありません。24m、2y、90d のように指定してください。
            rules --on 2026-02-30 ~ --on: '2026-02-30' is not a day such as 2026-11-21. ~ --on：「2026-02-30」は日付ではありません。2026-11-21 のように指定してください。
            assess ~ ROSTER is missing; ./run.sh assess --help explains it. ~ ROSTER の指定がありません。説明は ./run.sh assess --help で表示します。
            assess a.csv --split team ~ --split: 'team' is not one of employer, department. ~ --split：「team」は使えません。employer, department のいずれかを指定してください。
            assess a.csv --edition none ~ --edition: 'none' is not one of full, manager. ~ --edition：「none」は使えません。full, manager のいずれかを指定してください。
            assess a.csv --edition manager --forms d ~ --edition manager goes with none of --forms, --package and --results; leave them out. ~ --edition manager は --forms、--package、--results と併用できません。これらを外してください。
            assess a.csv --edition manager --package d ~ --edition manager goes with none of --forms, --package and --results; leave them out. ~ --edition manager は --forms、--package、--results と併用できません。これらを外してください。
            assess a.csv --fail-on sometimes ~ --fail-on: 'sometimes' is not one of never, risk, review. ~ --fail-on：「sometimes」は使えません。never, risk, review のいずれかを指定してください。
            assess a.csv --as-of 2026-01-01 --as-of 2026-01-02 ~ --as-of is given twice; give it once. ~ --as-of が2回指定されています。1回だけ指定してください。
            compare a.csv --raise 0% ~ --raise: '0%' is neither a percentage up to 100 such as 3% nor yen a year from 1,000 to 100,000,000 such as 300000 ~ --raise：「0%」は、3% のような100%以内の率でも、300000 のような年額（1,000円以上1億円以下）でもありません。
            compare a.csv ~ name what changes, such as --raise 3%, --set japanese=N2, --lose innovationSupport or --rules DIR ~ 何を変えるかを、--raise 3%、--set japanese=N2、--lose innovationSupport、--rules DIR のように指定してください。
            compare a.csv --set japanese=N6 ~ --set japanese=N6: “N6” names no known evidence of Japanese. ~ --set japanese=N6：「N6」
            monthly --no-such ~ --no-such is not known here; ./run.sh monthly --help lists what is. ~ --no-such はここでは使えません。使えるものは ./run.sh monthly --help で表示します。
            rules exprt ~ exprt is not known here; the nearest is ~ exprt はここでは使えません。最も近いものは
            missing.xlsx ~ There is no file missing.xlsx; check its name and its folder. ~ missing.xlsx というファイルはありません。ファイル名とフォルダーをご確認ください。
            asess ~ asess is not known here; the nearest is assess, and ./run.sh --help lists what is. ~ asess はここでは使えません。最も近いものは assess です。使えるものは ./run.sh --help で表示します。
            """)
    void isOneSentenceInTheLanguageOfTheUser(String words, String english, String japanese) {
        assertThat(refusal(words)).as("the system is English").startsWith(english);
        assertThat(refusal(words + " --lang=en")).startsWith(english);
        assertThat(refusal(words + " --lang ja")).startsWith(japanese);
    }

    @Test
    void ofTheLanguageItselfIsInThatOfTheSystem() {
        assertThat(refusal("settings --lang fr")).isEqualTo("--lang: 'fr' is not one of ja, en.");
        assertThat(refusal("settings --lang")).startsWith("--lang ja|en is missing; ");
    }

    /** Every option that takes a value of a type refuses what is none of it, without a word of Java. */
    @Test
    void isRefusedInEveryOption() {
        List<String> refused = new ArrayList<>();
        new Terminal(home).commands().forEach((name, command) -> {
            for (ArgSpec argument : command.getCommandSpec().args()) {
                if (takesAType(argument)) {
                    String option = ((CommandLine.Model.OptionSpec) argument).longestName();
                    String sentence = refusal(name + " " + option + "=?x");
                    assertThat(sentence)
                            .startsWith(option + ": '?x' is ")
                            .doesNotContain("java", "Exception", "LocalDate", "convert");
                    refused.add(option);
                }
            }
        });
        assertThat(refused).contains("--as-of", "--port", "--older-than", "--status", "--lose", "--print", "--lang");
    }

    private static boolean takesAType(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        return argument.isOption() && type != String.class && type != Path.class && type != boolean.class;
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LANGUAGE  | SENTENCE
                      | hsp-roster.yml, line 1: hsp-roster.retention takes a number of days, months or years, at least 31 days, such as retention: 24m
            --lang en | hsp-roster.yml, line 1: hsp-roster.retention takes a number of days, months or years, at least 31 days, such as retention: 24m
            --lang ja | hsp-roster.ymlの1行目：hsp-roster.retention
            """)
    void ofTheSettingsIsToldInTheLanguageOfTheUser(String language, String sentence) throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster.retention: 30d\n");
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute(("monthly " + (language == null ? "" : language))
                        .strip()
                        .split(" ")))
                .isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err().lines()).singleElement().asString().startsWith(sentence);
    }

    private String refusal(String words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words.split(" "))).as(words).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).as(terminal.err()).hasSize(1);
        return terminal.err().strip();
    }
}
