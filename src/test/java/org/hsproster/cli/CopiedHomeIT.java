package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.employee.JapanTime;
import org.hsproster.testing.FolderCopy;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The original has the files of a monthly run, and of a run that wrote to a folder outside of it. */
@DisplayName("A purge in a home folder that was copied or moved")
class CopiedHomeIT {

    private static final String WORKBOOK = "output/2026-11/roster.csv-assessed-2026-11-21.xlsx";

    @TempDir
    private Path folder;

    private Path original;
    private Path copy;
    private Path outside;

    @BeforeEach
    void run() throws IOException {
        original = Files.createDirectory(folder.resolve("original"));
        copy = folder.resolve("copy");
        outside = Files.createDirectory(folder.resolve("outside"));
        TestRosters.csv(Files.createDirectory(original.resolve("inbox")), "roster.csv", TestRosters.SAFE);
        execute(original, "monthly");
        Path roster = TestRosters.csv(outside, "other.csv", TestRosters.SAFE);
        execute(
                original,
                "assess",
                roster.toString(),
                "--out",
                outside.toString(),
                "--forms",
                outside.resolve("forms").toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void removesTheFilesOfTheCopyAlone(boolean isOfAnEarlierVersion) throws Exception {
        if (isOfAnEarlierVersion) {
            forgetHome();
        }
        FolderCopy.of(original, copy);
        List<String> before = files(original);
        List<String> others = files(outside);

        Terminal terminal = purge(copy);

        assertThat(files(original)).isEqualTo(before);
        assertThat(files(outside)).isEqualTo(others);
        assertThat(terminal.out())
                .contains(
                        "Kept, since they are outside of this folder and runs of another one wrote them: "
                                + (isOfAnEarlierVersion ? 4 : 2),
                        "  " + outside + ": 1",
                        "    other.csv-assessed-2026-11-21.xlsx",
                        "  " + outside.resolve("forms") + ": 1")
                .doesNotContain("0043-2026");
        assertThat(Files.exists(copy.resolve(WORKBOOK)))
                .as("runs of earlier versions do not tell where the copy has it")
                .isEqualTo(isOfAnEarlierVersion);
        assertThat(copy.resolve("archive")).isEmptyDirectory();
        purge(original);
        assertThat(original.resolve("output")).isEmptyDirectory();
        assertThat(Files.exists(outside.resolve("other.csv-assessed-2026-11-21.xlsx")))
                .as("a roster and a workbook outside of this home do not tell which home it was")
                .isEqualTo(isOfAnEarlierVersion);
    }

    @Test
    void removesTheFilesOfAHomeThatWasMoved() throws IOException {
        Files.move(original, copy);

        purge(copy);

        assertThat(copy.resolve("output")).isEmptyDirectory();
        assertThat(copy.resolve("archive")).isEmptyDirectory();
        assertThat(outside.resolve("other.csv-assessed-2026-11-21.xlsx")).exists();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void leavesTheFilesThatBothHaveByALink() throws IOException {
        Path disk = folder.resolve("disk");
        Files.move(original.resolve("output"), disk);
        Files.createSymbolicLink(original.resolve("output"), disk);
        FolderCopy.of(original.resolve("data"), copy.resolve("data"));
        Files.createSymbolicLink(copy.resolve("output"), disk);

        assertThat(purge(copy).out())
                .contains(copy.resolve(WORKBOOK).getParent().toString());

        assertThat(original.resolve(WORKBOOK)).exists();
        purge(original);
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void removesWhatIsNotPublishedOfARunThatDiedInTheCopyAlone() throws Exception {
        Path part = original.resolve("output/2026-11/.roster.csv-assessed-2026-11-21.xlsx.part");
        Files.writeString(part, "of a run in the original");
        update("update batch_job_execution set status = 'STARTED', end_time = null");
        FolderCopy.of(original, copy);

        TestRosters.csv(copy.resolve("inbox"), "next.csv", TestRosters.TURNS_35);
        execute(copy, "monthly");

        assertThat(part).exists();
        assertThat(copy.resolve(original.relativize(part))).doesNotExist();
    }

    /** Leaves what earlier versions stored. */
    private void forgetHome() throws SQLException, IOException {
        update("delete from batch_job_execution_params where parameter_name = 'home'");
    }

    private void update(String statement) throws SQLException, IOException {
        String url = "jdbc:hsqldb:file:" + original.resolve("data/jobs") + ";shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).isPositive();
        }
        Files.delete(original.resolve("data/jobs.sha256"));
    }

    private static Terminal purge(Path home) {
        Clock later = Clock.offset(Clock.system(JapanTime.ZONE), Duration.ofDays(90));
        Terminal terminal = new Terminal(home, later, Map.of(), PasswordPrompt.none());
        assertThat(terminal.execute("purge", "--older-than", "60d", "--yes"))
                .as(terminal.err())
                .isZero();
        return terminal;
    }

    private static void execute(Path home, String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
    }

    private static List<String> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .filter(name -> !name.startsWith("data"))
                    .sorted()
                    .toList();
        }
    }
}
