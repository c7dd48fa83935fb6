package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.renewal.Outlook;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WorkbookParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that is killed while assessing")
class KilledRunIT {

    private static final int ROWS = 700;

    @TempDir
    Path folder;

    @Test
    void leavesNothingHalfAndTheNextStartGivesTheSameOutcome() throws Exception {
        Path roster = roster();
        Path undisturbed = outcome(Files.createDirectory(folder.resolve("undisturbed")));
        OwnProcess.finish(start(roster, undisturbed));

        Path disturbed = outcome(Files.createDirectory(folder.resolve("disturbed")));
        Process killed = start(roster, disturbed);
        waitForTheFirstRows(TemporaryFile.of(results(disturbed)).path(), killed);
        killed.destroyForcibly().waitFor();
        assertThat(workbook(disturbed)).as("no half workbook").doesNotExist();
        assertThat(results(disturbed)).as("no half document").doesNotExist();

        OwnProcess.finish(start(roster, disturbed));

        assertThat(results(disturbed)).hasSameTextualContentAs(results(undisturbed));
        assertThat(WorkbookParts.of(workbook(disturbed))).isEqualTo(WorkbookParts.of(workbook(undisturbed)));
        try (RosterApplication application = RosterApplication.start(disturbed.getParent())) {
            assertThat(application.history().runs())
                    .as("one run in the history, with all people")
                    .singleElement()
                    .extracting(run -> run.people(), run -> run.count(Outlook.Severity.AMBER))
                    .containsExactly(ROWS, ROWS);
            assertThat(application.history().of("00000", Optional.empty()).get(0))
                    .hasSize(1);
        }
        assertThat(disturbed)
                .isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".part"));
    }

    @Test
    void leavesHiddenFilesOfItsOwnersAloneWhichTheNextRunOfAnyRosterRemoves() throws Exception {
        Path out = outcome(Files.createDirectory(folder.resolve("home")));
        Process killed = start(roster(), out, "--split", "employer");
        waitForTheFirstRows(TemporaryFile.of(results(out)).path(), killed);
        killed.destroyForcibly().waitFor();

        assertThat(files(out)).isNotEmpty().allSatisfy(KilledRunIT::isHiddenAndItsOwnersAlone);
        Path another = TestRosters.csv(folder, "another.csv", TestRosters.SAFE);
        OwnProcess.finish(OwnProcess.start(
                out.getParent(),
                out.resolveSibling("said.txt"),
                "assess",
                another.toString(),
                "--as-of",
                TestRosters.AS_OF.toString(),
                "--out",
                out.toString()));

        assertThat(files(out)).containsExactly(out.resolve("another.csv-assessed-" + TestRosters.AS_OF + ".xlsx"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void isHiddenAndItsOwnersAlone(Path file) throws IOException {
        assertThat(file.toString()).contains(File.separator + ".");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private Path roster() throws IOException {
        String[] rows = IntStream.range(0, ROWS)
                .mapToObj(i -> TestRosters.TURNS_35.replace("0042", String.format(Locale.ROOT, "%05d", i)))
                .toArray(String[]::new);
        return TestRosters.csv(folder, "roster.csv", rows);
    }

    private static Path outcome(Path home) throws IOException {
        return Files.createDirectory(home.resolve("out"));
    }

    private static Path workbook(Path out) {
        return out.resolve("roster.csv-assessed-" + TestRosters.AS_OF + ".xlsx");
    }

    private static Path results(Path out) {
        return out.resolve("results.json");
    }

    private static Process start(Path roster, Path out, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "assess",
                roster.toString(),
                "--as-of",
                TestRosters.AS_OF.toString(),
                "--out",
                out.toString(),
                "--results",
                results(out).toString()));
        arguments.addAll(List.of(options));
        return OwnProcess.start(out.getParent(), out.resolveSibling("said.txt"), arguments.toArray(String[]::new));
    }

    private static void waitForTheFirstRows(Path part, Process process) throws Exception {
        while (!Files.exists(part) || Files.size(part) == 0) {
            assertThat(process.isAlive()).as("still at work").isTrue();
            Thread.sleep(2);
        }
    }
}
