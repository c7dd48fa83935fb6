package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.FolderCopy;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of the data folder that is damaged or missing")
class DamagedDataIT {

    /** What is noticed in every state of the database. */
    private static final String ALWAYS = """
            FILE,            DAMAGE
            jobs.script,     CUT
            jobs.script,     EMPTY
            jobs.script,     GARBAGE
            jobs.script,     REMOVED
            jobs.script,     FOLDER
            jobs.properties, CUT
            jobs.properties, EMPTY
            jobs.properties, GARBAGE
            jobs.properties, REMOVED
            jobs.properties, FOLDER
            jobs.data,       EMPTY
            jobs.data,       GARBAGE
            jobs.data,       REMOVED
            jobs.data,       FOLDER
            jobs.log,        GARBAGE
            jobs.log,        FOLDER
            jobs.backup,     FOLDER
            """;

    /** A home after a monthly run. */
    @TempDir
    private static Path closed;

    /** A home whose process was killed during a run. */
    @TempDir
    private static Path killed;

    @TempDir
    private Path home;

    @BeforeAll
    static void run() throws IOException {
        TestRosters.csv(Files.createDirectory(closed.resolve("inbox")), "roster.csv", TestRosters.SAFE);
        Terminal terminal = new Terminal(closed);
        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();
        Path open = Files.createTempDirectory("open");
        FolderCopy.of(closed, open);
        try (RosterApplication application = RosterApplication.start(open)) {
            Path roster = TestRosters.csv(open, "other.csv", TestRosters.TURNS_35);
            application.assessmentRun().run(TestRosters.request(open.resolve("out"), roster), (file, rows) -> {});
            FolderCopy.of(open, killed);
        }
    }

    /** Each kind leaves something else where the file was. */
    enum Damage {
        CUT,
        EMPTY,
        GARBAGE,
        REMOVED,
        FOLDER;

        void inflict(Path file) throws IOException {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[100];
            Files.deleteIfExists(file);
            switch (this) {
                case CUT -> Files.write(file, Arrays.copyOf(before, before.length / 2));
                case EMPTY -> Files.createFile(file);
                case GARBAGE -> Files.write(file, garbage(before.length));
                case FOLDER -> Files.createDirectory(file);
                case REMOVED -> {}
            }
        }

        private static byte[] garbage(int length) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (i * 37 + 11);
            }
            return bytes;
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = ALWAYS + """
            jobs.data,       CUT
            jobs.log,        EMPTY
            jobs.backup,     GARBAGE
            jobs.lobs,       GARBAGE
            jobs.lobs,       FOLDER
            """)
    void isNamedAndNothingIsTouched(String name, Damage damage) throws IOException {
        FolderCopy.of(closed, home);
        damage.inflict(home.resolve("data").resolve(name));

        refuses(home.resolve("data").resolve(name), "assess", "history", "monthly");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = ALWAYS)
    void isNamedAfterARunThatWasKilled(String name, Damage damage) throws IOException {
        FolderCopy.of(killed, home);
        damage.inflict(home.resolve("data").resolve(name));

        refuses(home.resolve("data").resolve(name), "monthly");
    }

    /** The database does without them: it was being written when the process was killed. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,        DAMAGE
            jobs.data,   CUT
            jobs.backup, CUT
            jobs.backup, EMPTY
            jobs.backup, GARBAGE
            jobs.backup, REMOVED
            """)
    void losesNoRunOrIsNamedAfterARunThatWasKilled(String name, Damage damage) throws IOException {
        FolderCopy.of(killed, home);
        damage.inflict(home.resolve("data").resolve(name));

        Terminal terminal = new Terminal(home);

        if (terminal.execute("history") == ExitCodes.DONE) {
            assertThat(terminal.out()).contains("roster", "other");
        } else {
            assertThat(terminal.err()).contains("jobs.");
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAMAGE
            CUT
            EMPTY
            GARBAGE
            REMOVED
            FOLDER
            """)
    void neverBeginsANewHistoryWithoutTheKey(Damage damage) throws IOException {
        FolderCopy.of(closed, home);
        damage.inflict(home.resolve("data/history.key"));
        Map<String, Integer> before = files("history.key");

        refused(home.resolve("data/history.key"), "assess", "history", "monthly");

        assertThat(files("history.key")).isEqualTo(before);
    }

    @Test
    void isToldWhereTheWholeDatabaseIsGone() throws IOException {
        FolderCopy.of(closed, home);
        for (String name : files("jobs").keySet()) {
            Files.delete(home.resolve("data").resolve(name));
        }

        refuses(home.resolve("data/jobs.script"), "assess", "history", "monthly");
        Files.delete(home.resolve("data/history.key"));
        refuses(home.resolve("data/jobs.script"), "monthly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void mayBeTheWorkOfAnEarlierVersion(String language) throws Exception {
        FolderCopy.of(closed, home);
        String url = "jdbc:hsqldb:file:" + home.resolve("data/jobs") + ";shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update history_run set problems = 7");
        }
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("history", "--lang", language)).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err().lines()).hasSize(1);
        Path seal = home.resolve("data/jobs.sha256");
        assertThat(terminal.err()).contains("./run.sh data check", "./run.sh data restore", seal.toString());

        Files.delete(seal);
        assertThat(new Terminal(home).execute("history")).isZero();
    }

    @Test
    void isNoneOfARunThatWasKilled() throws IOException {
        FolderCopy.of(killed, home);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("history")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("roster", "other");
    }

    private void refuses(Path file, String... commands) throws IOException {
        Map<String, Integer> before = files("jobs");
        refused(file, commands);
        assertThat(files("jobs")).as("the files of the database").isEqualTo(before);
    }

    private void refused(Path file, String... commands) throws IOException {
        Path roster = TestRosters.csv(home.resolve("inbox"), "next.csv", TestRosters.SAFE);
        for (String command : commands) {
            Terminal terminal = new Terminal(home);
            int code =
                    command.equals("assess") ? terminal.execute(command, roster.toString()) : terminal.execute(command);
            assertThat(terminal.err()).as(command).contains(file.toString(), "./run.sh data ");
            assertThat(terminal.err().lines()).as(command).hasSize(1);
            assertThat(code).as(command).isEqualTo(ExitCodes.CONFIGURATION);
            assertThat(roster).exists();
        }
    }

    /** Returns a hash of each file whose name begins so; of a folder, its size. */
    private Map<String, Integer> files(String start) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(home.resolve("data"))) {
            for (Path file : found.filter(each -> each.getFileName().toString().startsWith(start))
                    .toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.isDirectory(file) ? -1 : Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
