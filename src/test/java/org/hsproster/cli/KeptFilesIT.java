package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hsproster.employee.JapanTime;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are made now; the purge is made 90 days later. */
@DisplayName("A file that was changed since its run")
class KeptFilesIT {

    private static final int DAYS = 90;

    @TempDir
    private Path home;

    @BeforeEach
    void makeInbox() throws IOException {
        Files.createDirectory(home.resolve("inbox"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FILE                                                            | AFTER | SAID
            output/2026-11/roster.csv-assessed-2026-11-21.xlsx              | 1     | since they were changed after the run
            output/2026-11/roster.csv-assessed-2026-11-21.xlsx              | 31    | since they were changed more recently
            archive/2026-11/roster.csv                                      | 1     | since they were changed after the run
            archive/2026-11/roster.csv                                      | 31    | since they were changed more recently
            forms/0043-2026-11-21.xlsx                                      | 1     | since they were changed after the run
            parts/roster.csv-assessed-2026-11-21-by-department/without.xlsx | 1     | since they were changed after the run
            """)
    void staysAndIsTold(String name, int days, String said) throws IOException {
        run("monthly");
        Files.copy(home.resolve("archive/2026-11/roster.csv"), home.resolve("roster.csv"));
        run(
                "assess",
                home.resolve("roster.csv").toString(),
                "--out",
                home.resolve("parts").toString(),
                "--forms",
                home.resolve("forms").toString(),
                "--split",
                "department");
        Path file = home.resolve(name);
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(days))));

        Terminal terminal = purge();

        assertThat(terminal.out()).contains(said, "  " + file.getParent() + ": 1");
        assertThat(terminal.out().contains("0043-2026"))
                .as("a draft is named by a person")
                .isFalse();
        assertThat(file).exists();
    }

    private void run(String... words) throws IOException {
        TestRosters.csv(home.resolve("inbox"), "roster.csv", TestRosters.SAFE);
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
    }

    private Terminal purge(String... more) {
        Clock later = Clock.offset(Clock.system(JapanTime.ZONE), Duration.ofDays(DAYS));
        Terminal terminal = new Terminal(home, later, Map.of(), PasswordPrompt.none());
        assertThat(terminal.execute("purge", "--older-than", "60d", "--yes"))
                .as(terminal.err())
                .isZero();
        return terminal;
    }

    @Test
    void isNotMissedWhereTheRosterWasReadWithOtherFiles() throws IOException {
        Path mapping = Files.writeString(home.resolve("mapping.yml"), "ignore:\n  - Memo\n");
        run("monthly", "--mapping", mapping.toString());
        Path roster = home.resolve("archive/2026-11/roster.csv");
        Files.setLastModifiedTime(roster, FileTime.from(Instant.now().plus(Duration.ofDays(1))));

        assertThat(purge().out()).contains("since they were changed after the run", "roster.csv");
        assertThat(roster).exists();
    }

    @Test
    void isCountedWhereItIsGone() throws IOException {
        run("monthly");
        Files.delete(home.resolve("output/2026-11/roster.csv-assessed-2026-11-21.xlsx"));

        assertThat(purge().out()).contains("Files that are gone already: 1\n").doesNotContain("Kept");
        assertThat(home.resolve("output")).isEmptyDirectory();
    }

    @Test
    void isNotCountedAsGoneOfARunThatFailed() throws IOException {
        Path broken = Files.writeString(home.resolve("inbox/broken.csv"), "Milk,Bread\n2,3\n");
        assertThat(new Terminal(home).execute("monthly")).isEqualTo(ExitCodes.ROSTER);

        assertThat(purge().out()).doesNotContain("gone", "Kept");
        assertThat(broken).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "names.xls", "protected.xlsx"})
    void isNoneOfAnyFormatWhereNothingWasChanged(String name) throws Exception {
        Path roster = home.resolve("inbox").resolve(name);
        switch (name) {
            case "roster.xlsx" -> Files.copy(Path.of("sample-input/roster.xlsx"), roster);
            case "names.xls" -> Files.copy(Path.of("src/test/resources/cases/workbook/names.xls"), roster);
            default ->
                Files.write(
                        roster,
                        EncryptedWorkbooks.workbook("secret", (TestRosters.HEADER + TestRosters.SAFE).split("\n")));
        }
        Path password = Files.writeString(home.resolve("password.txt"), "secret");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("monthly", "--password-file", password.toString()))
                .as(terminal.err())
                .isZero();

        assertThat(purge().out()).doesNotContain("Kept", "gone");

        assertThat(home.resolve("output")).isEmptyDirectory();
        assertThat(home.resolve("archive")).isEmptyDirectory();
    }
}
