package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsproster.settings.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The settings on the command line")
class SettingsCommandIT {

    @TempDir
    private Path home;

    @Test
    void aSampleThatSetsNothingIsPrinted() throws IOException {
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("settings")).isZero();

        Settings nothing = Settings.in(home);
        Files.writeString(home.resolve("hsp-roster.yml"), terminal.out());
        assertThat(Settings.in(home)).isEqualTo(nothing);
    }

    @Test
    void theSampleIsInBothLanguages() {
        Terminal english = new Terminal(home);
        Terminal japanese = new Terminal(home);

        english.execute("settings");
        japanese.execute("settings", "--lang", "ja");

        assertThat(english.out()).contains("Language of the mail");
        assertThat(japanese.out()).contains("メールの言語");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    LINE                          | SENTENCE
                    hsp-roster.retenton: 24m      | hsp-roster.yml, line 1: there is no key hsp-roster.retenton. The nearest one is hsp-roster.retention.
                    hsp-roster.retention: long    | hsp-roster.yml, line 1: hsp-roster.retention takes a number of days, months or years, at least 31 days, such as retention: 24m
                    hsp-roster.mail.port: x       | hsp-roster.yml, line 1: hsp-roster.mail.port takes a whole number from 1 to 65535, such as port: 587
                    hsp-roster.mail.from: a       | hsp-roster.yml, line 1: hsp-roster.mail.from takes a mail address, such as from: hr@example.jp
                    hsp-roster.reminders.days: [7, 7] | hsp-roster.yml, line 1: hsp-roster.reminders.days takes a list of different whole numbers from 1 to 365, such as days: [120, 90, 60, 30, 14, 7, 1]
                    hsp-roster: {                 | hsp-roster.yml, line 1: this is not YAML. Indent with spaces, and write each key as in: ./run.sh settings
                    """)
    void invalidSettingsStopTheRunWithASentence(String line, String sentence) throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), line);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err().strip()).isEqualTo(sentence);
        assertThat(home.resolve("inbox")).doesNotExist();
    }

    @Test
    void theFoldersOfTheMonthlyRunCanBeSet() throws IOException {
        set("{ inbox: in, output: out, archive: done }");
        putRosterInto("in");

        assertThat(new Terminal(home).execute("monthly")).isZero();
        assertThat(home.resolve("out/2026-11/roster-assessed-2026-11-21.xlsx")).exists();
        assertThat(home.resolve("done/2026-11/roster.xlsx")).exists();
    }

    @Test
    void theCommandLineTakesThePlaceOfTheSettings() throws IOException {
        set("{ inbox: in, output: out }");
        putRosterInto("here");

        assertThat(new Terminal(home)
                        .execute("monthly", "--inbox", home.resolve("here").toString()))
                .isZero();
        assertThat(home.resolve("out/2026-11/roster-assessed-2026-11-21.xlsx")).exists();
        assertThat(home.resolve("archive/2026-11/roster.xlsx")).exists();
    }

    private void set(String monthly) throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster:\n  monthly: " + monthly);
    }

    private void putRosterInto(String folder) throws IOException {
        Path inbox = Files.createDirectory(home.resolve(folder));
        Files.copy(Path.of("sample-input/roster.xlsx"), inbox.resolve("roster.xlsx"));
    }
}
