package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.OwnProcess;
import org.hsproster.renewal.Outlook;
import org.hsproster.sample.WorkbookParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that is killed while it assesses")
class KilledRunTest {

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
        waitForTheFirstRows(PartFile.of(results(disturbed)), killed);
        killed.destroyForcibly().waitFor();
        assertThat(workbook(disturbed)).as("no half workbook").doesNotExist();
        assertThat(results(disturbed)).as("no half document").doesNotExist();

        OwnProcess.finish(start(roster, disturbed));

        assertThat(results(disturbed)).hasSameTextualContentAs(results(undisturbed));
        assertThat(WorkbookParts.of(workbook(disturbed))).isEqualTo(WorkbookParts.of(workbook(undisturbed)));
        try (RosterApplication application = RosterApplication.start(disturbed.getParent())) {
            assertThat(application.history().runs())
                    .as("one run in the history, and everybody in it")
                    .singleElement()
                    .extracting(run -> run.people(), run -> run.count(Outlook.Severity.AMBER))
                    .containsExactly(ROWS, ROWS);
            assertThat(application.history().of("00000", Optional.empty()).get(0))
                    .hasSize(1);
        }
        assertThat(disturbed)
                .isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".part"));
    }

    private Path roster() throws IOException {
        String[] rows = IntStream.range(0, ROWS)
                .mapToObj(i -> Rosters.TURNS_35.replace("0042", String.format(Locale.ROOT, "%05d", i)))
                .toArray(String[]::new);
        return Rosters.csv(folder, "roster.csv", rows);
    }

    private static Path outcome(Path home) throws IOException {
        return Files.createDirectory(home.resolve("out"));
    }

    private static Path workbook(Path out) {
        return out.resolve("roster.csv-assessed-" + Rosters.AS_OF + ".xlsx");
    }

    private static Path results(Path out) {
        return out.resolve("results.json");
    }

    private static Process start(Path roster, Path out) throws IOException {
        return OwnProcess.start(
                out.getParent(),
                out.resolveSibling("said.txt"),
                "assess",
                roster.toString(),
                "--as-of",
                Rosters.AS_OF.toString(),
                "--out",
                out.toString(),
                "--results",
                results(out).toString());
    }

    private static void waitForTheFirstRows(Path part, Process process) throws Exception {
        while (!Files.exists(part) || Files.size(part) == 0) {
            assertThat(process.isAlive()).as("still at work").isTrue();
            Thread.sleep(2);
        }
    }
}
