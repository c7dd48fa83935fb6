package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.FolderCopy;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The data folder, its backups and their commands")
class DataCommandIT {

    /** A home after the monthly runs over roster1.csv and roster2.csv. */
    @TempDir
    private static Path usual;

    @TempDir
    private Path home;

    @BeforeAll
    static void run() throws IOException {
        DataCommandIT twice = new DataCommandIT();
        twice.home = usual;
        twice.makeInbox();
        twice.monthly("roster1.csv");
        twice.monthly("roster2.csv");
    }

    @BeforeEach
    void makeInbox() throws IOException {
        Files.createDirectories(home.resolve("inbox"));
    }

    @Test
    void hasABackupOfEachOfTheLastThreeMonthlyRuns() throws IOException {
        for (int month = 1; month <= 5; month++) {
            monthly("roster" + month + ".csv");
        }

        assertThat(backups()).containsExactly("2026-11-21T120002", "2026-11-21T120003", "2026-11-21T120004");
        assertThat(run("data", "check").out()).contains("Runs: 5", "2026-11-21T120004: of 2026-11-21 12:00, complete");
        run("data", "restore", "--yes");
        assertThat(run("history").out())
                .as("the newest backup is that before the last run")
                .contains("roster4")
                .doesNotContain("roster5");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsBackupsToItself() throws IOException {
        monthly("roster.csv");

        for (Path folder : List.of(home.resolve("data/backup"), home.resolve("data/backup/2026-11-21T120000"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void removesABackupThatWasNotCompleted() throws IOException {
        Path part = Files.createDirectories(home.resolve("data/backup/2026-10-01T060000.part"));
        Files.writeString(part.resolve("jobs.script"), "half of it");
        assertThat(run("data", "check").out()).contains("No backup yet");

        monthly("roster.csv");

        assertThat(backups()).containsExactly("2026-11-21T120000");
    }

    @Test
    void beginsNoMonthlyRunWithoutItsBackup() throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/backup"), "in the way");
        Path roster = TestRosters.csv(home.resolve("inbox"), "roster.csv", TestRosters.SAFE);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.OUTPUT);
        assertThat(terminal.err()).contains(home.resolve("data/backup").toString());
        assertThat(roster).exists();
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void isCheckedWithoutAChange() throws IOException {
        FolderCopy.of(usual, home);
        Map<String, Integer> before = files();

        assertThat(run("data", "check").out())
                .contains(
                        home.resolve("data/jobs.script") + " opens. Runs: 2.",
                        "Last run: as of 2026-11-21.",
                        home.resolve("data/history.key") + " fits.",
                        "Backup 2026-11-21T120000");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void isCheckedBeforeTheFirstRun() throws IOException {
        assertThat(run("data", "check").out()).contains("has no runs yet", "No backup yet");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs.script",
                "jobs.data",
                "jobs.properties",
                "history.key",
                "backup/2026-11-21T120001/jobs.script"
            })
    void failsTheCheckWhereAFileIsDamaged(String name) throws IOException {
        FolderCopy.of(usual, home);
        Files.writeString(home.resolve("data").resolve(name), "damaged");
        Map<String, Integer> before = files();

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("data", "check")).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err()).contains(home.resolve("data").resolve(name).toString());
        assertThat(terminal.out()).contains(name.startsWith("backup") ? "fits." : "Backup 2026-11-21T120001");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void isBusyWhileARunUsesIt() throws IOException {
        FolderCopy.of(usual, home);
        RosterApplication running = RosterApplication.start(home);
        try (running) {
            for (String[] words :
                    new String[][] {{"data", "check"}, {"data", "restore", "--yes"}, {"data", "new", "--yes"}}) {
                Terminal terminal = new Terminal(home);
                assertThat(terminal.execute(words)).as(words[1]).isEqualTo(ExitCodes.BUSY);
                assertThat(terminal.out().contains("take"))
                        .as("announces nothing")
                        .isFalse();
            }
            assertThat(running.history().runs()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs.script", "jobs.data", "jobs.properties"})
    void isRestoredFromTheNewestBackup(String name) throws IOException {
        FolderCopy.of(usual, home);
        byte[] key = Files.readAllBytes(home.resolve("data/history.key"));
        Files.writeString(home.resolve("data").resolve(name), "damaged");

        Terminal terminal = run("data", "restore", "--yes");

        Path aside = home.resolve("data/replaced/2026-11-21T120000");
        assertThat(terminal.out())
                .contains(
                        "Restored: 2026-11-21T120001",
                        aside.toString(),
                        "Not in the backup: roster2.csv as of 2026-11-21")
                .doesNotContain("roster1.csv");
        assertThat(home.resolve("data/audit.log")).content().contains("\"data restore\"");
        assertThat(aside.resolve(name)).hasContent("damaged");
        assertThat(Files.readAllBytes(home.resolve("data/history.key"))).isEqualTo(key);
        assertThat(run("history").out()).contains("roster1").doesNotContain("roster2");
        assertThat(run("data", "check").out()).contains("Runs: 1.", "fits.");
        monthly("roster2.csv");
        assertThat(run("history").out()).contains("roster1", "roster2");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            KEY,     NAMED, RUNS, BECAUSE
            damaged, false, 2,    the database is sound
            missing, false, 2,    the database is sound
            other,   false, 2,    the database tells which key is its own
            damaged, true,  1,    the whole backup was asked for
            """)
    void hasItsKeyAloneRestoredWhereTheDatabaseIsSound(String state, boolean isNamed, int runs, String because)
            throws IOException {
        FolderCopy.of(usual, home);
        Path file = home.resolve("data/history.key");
        byte[] key = Files.readAllBytes(file);
        switch (state) {
            case "damaged" -> Files.writeString(file, "damaged");
            case "other" -> Files.write(file, new byte[key.length]);
            default -> Files.delete(file);
        }

        Terminal terminal = run(Stream.concat(
                        Stream.of("data", "restore", "--yes"),
                        Stream.of("2026-11-21T120001").filter(name -> isNamed))
                .toArray(String[]::new));

        assertThat(terminal.out().contains("only the key " + file + " is restored, from backup 2026-11-21T120001"))
                .isEqualTo(!isNamed);
        assertThat(terminal.out().contains("Not in the backup")).isEqualTo(isNamed);
        assertThat(file).hasBinaryContent(key);
        assertThat(run("data", "check").out()).as(because).contains("Runs: " + runs, "fits.");
    }

    @Test
    void isRestoredAsAWholeWhereDatabaseAndKeyAreDamaged() throws IOException {
        FolderCopy.of(usual, home);
        Files.writeString(home.resolve("data/history.key"), "damaged");
        Files.writeString(home.resolve("data/jobs.data"), "damaged");

        assertThat(run("data", "restore", "--yes").out()).contains("Not in the backup: roster2.csv");

        assertThat(run("data", "check").out()).contains("Runs: 1", "fits.");
    }

    @Test
    void isRestoredFromAnEarlierBackup() throws IOException {
        FolderCopy.of(usual, home);
        monthly("roster3.csv");

        run("data", "restore", "2026-11-21T120001", "--yes");

        assertThat(run("history").out()).contains("roster1").doesNotContain("roster2", "roster3");
    }

    @Test
    void isRestoredWhereTheWholeDatabaseIsGone() throws IOException {
        FolderCopy.of(usual, home);
        for (String name : List.of("jobs.script", "jobs.data", "jobs.properties", "jobs.sha256", "history.key")) {
            Files.delete(home.resolve("data").resolve(name));
        }

        run("data", "restore", "--yes");

        assertThat(run("history").out()).contains("roster1").doesNotContain("roster2");
    }

    @ParameterizedTest
    @CsvSource({"history.key", "jobs.data", "files.sha256"})
    void isNotRestoredFromADamagedBackup(String name) throws IOException {
        FolderCopy.of(usual, home);
        Path file = home.resolve("data/backup/2026-11-21T120001").resolve(name);
        Files.writeString(file, "damaged");
        Map<String, Integer> before = files();

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("data", "restore", "--yes")).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err()).contains(file.toString());
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void isNotRestoredWithoutABackup() {
        Terminal none = new Terminal(home);
        assertThat(none.execute("data", "restore", "--yes")).isEqualTo(ExitCodes.CONFIGURATION);
        Terminal unknown = new Terminal(home);
        assertThat(unknown.execute("data", "restore", "2026-01-01T000000", "--yes"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("2026-01-01T000000");
    }

    @ParameterizedTest
    @CsvSource({"restore, yes, 0", "restore, はい, 0", "restore, no, 2", "restore, '', 2", "new, YES, 0", "new, n, 2"})
    void isReplacedOnlyWithConsent(String command, String answer, int code) throws IOException {
        FolderCopy.of(usual, home);
        Map<String, Integer> before = files();

        PasswordPrompt prompt = new PasswordPrompt() {
            @Override
            public Optional<char[]> password(String question) {
                return Optional.empty();
            }

            @Override
            public Optional<String> answer(String question) {
                return Optional.of(answer);
            }
        };
        Terminal terminal = new Terminal(home, Map.of(), prompt);

        assertThat(terminal.execute("data", command)).isEqualTo(code);
        if (code != 0) {
            assertThat(terminal.err()).contains("Nothing was changed");
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void isNotReplacedWhereThereIsNoTerminal() throws IOException {
        FolderCopy.of(usual, home);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("data", "new")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("--yes");
    }

    @Test
    void beginsANewHistoryOnlyWhenAsked() throws IOException {
        FolderCopy.of(usual, home);
        byte[] key = Files.readAllBytes(home.resolve("data/history.key"));
        Files.delete(home.resolve("data/jobs.script"));

        Terminal terminal = run("data", "new", "--yes");

        Path aside = home.resolve("data/replaced/2026-11-21T120000");
        assertThat(terminal.out()).contains(aside.toString());
        assertThat(aside.resolve("history.key")).hasBinaryContent(key);
        assertThat(aside.resolve("jobs.data")).exists();
        assertThat(home.resolve("data/audit.log")).content().contains("\"data new\"");
        assertThat(Files.readAllBytes(home.resolve("data/history.key"))).isNotEqualTo(key);
        assertThat(run("history").out()).doesNotContain("roster");
        monthly("roster3.csv");
        assertThat(run("history").out()).contains("roster3");
    }

    @Test
    void theKeyMayBeElsewhere() throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster.history.key-file: keys/shared.key\n");
        monthly("roster1.csv");
        monthly("roster2.csv");
        Path key = home.resolve("keys/shared.key");
        assertThat(key).hasSize(32);
        assertThat(home.resolve("data/history.key")).doesNotExist();
        Files.delete(key);
        assertThat(new Terminal(home).execute("history")).isEqualTo(ExitCodes.CONFIGURATION);

        run("data", "restore", "--yes");

        assertThat(key).hasSize(32);
        assertThat(run("history").out()).contains("roster1");
    }

    private void monthly(String roster) throws IOException {
        TestRosters.csv(home.resolve("inbox"), roster, TestRosters.SAFE);
        run("monthly");
    }

    private Terminal run(String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
        return terminal;
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> found = Files.list(home.resolve("data/backup"))) {
            return found.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Returns a hash of each file of the home, except the log. */
    private Map<String, Integer> files() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(home)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals("hsp-roster.log")) {
                    files.put(home.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
