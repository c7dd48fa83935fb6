package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.testing.FolderCopy;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not for the user root, who may write everything. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@DisplayName("A part of the data folder that this user cannot write")
class ReadOnlyDataIT {

    private static final Set<PosixFilePermission> ALL = PosixFilePermissions.fromString("rwx------");

    /** A home after a monthly run. */
    @TempDir
    private static Path usual;

    @TempDir
    private Path home;

    @BeforeAll
    static void run() throws IOException {
        TestRosters.csv(Files.createDirectory(usual.resolve("inbox")), "roster.csv", TestRosters.SAFE);
        assertThat(new Terminal(usual).execute("monthly")).isZero();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PART,        MODE,      COMMANDS
            '',          r-xr-xr-x, monthly assess history purge serve restore new
            jobs.data,   r--r--r--, monthly assess history purge serve
            jobs.script, r--r--r--, monthly assess history purge serve
            audit.log,   r--r--r--, restore new
            backup,      ---------, monthly restore check
            """)
    void isNamedInOneSentenceAndNothingIsChanged(String name, String mode, String commands) throws IOException {
        FolderCopy.of(usual, home);
        TestRosters.csv(home.resolve("inbox"), "roster.csv", TestRosters.SAFE);
        Path part = home.resolve("data").resolve(name);
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString(mode));
        assumeThat(Files.isWritable(part)).as("the user is root").isFalse();
        Map<String, String> before = files();

        for (String command : commands.split(" ")) {
            Terminal terminal = new Terminal(home);

            assertThat(terminal.execute(words(command))).as(command).isEqualTo(ExitCodes.OUTPUT);
            assertThat(terminal.err().lines()).as(command).hasSize(1);
            assertThat(terminal.err()).as(command).contains(part.toString()).doesNotContain("Exception");
            assertThat(terminal.out()).as("announces nothing").doesNotContain("take the place", "takes the place");
        }
        if (!commands.startsWith("monthly restore")) { // a monthly run has opened the database when it makes its backup
            assertThat(files()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"jobs.data", "jobs.script", "jobs.properties"})
    void isCheckedAllTheSame(String name) throws IOException {
        FolderCopy.of(usual, home);
        Files.setPosixFilePermissions(home.resolve("data").resolve(name), PosixFilePermissions.fromString("r--r--r--"));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("data", "check")).as(terminal.err()).isZero();
    }

    @AfterEach
    void makeRemovable() throws IOException {
        Files.setPosixFilePermissions(home.resolve("data"), ALL);
        if (Files.exists(home.resolve("data/backup"))) {
            Files.setPosixFilePermissions(home.resolve("data/backup"), ALL);
        }
    }

    private String[] words(String command) {
        return switch (command) {
            case "assess" ->
                new String[] {command, home.resolve("inbox/roster.csv").toString()};
            case "purge" -> new String[] {command, "--older-than", "24m", "--yes"};
            case "serve" -> new String[] {command, "--port", "0"};
            case "restore", "new" -> new String[] {"data", command, "--yes"};
            case "check" -> new String[] {"data", command};
            default -> new String[] {command};
        };
    }

    /** Returns the sizes of the files of the database and of the key. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> found = Files.list(home.resolve("data"))) {
            for (Path file : found.filter(
                            each -> each.getFileName().toString().startsWith("jobs") || each.endsWith("history.key"))
                    .toList()) {
                files.put(file.getFileName().toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
