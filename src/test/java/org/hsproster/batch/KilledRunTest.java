package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.renewal.Outlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that is killed while it assesses")
class KilledRunTest {

    private static final int ROWS = 1_500;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void leavesNothingHalfAndTheNextStartGivesTheSameOutcome() throws Exception {
        Path roster = roster();
        Path undisturbed = outcome(Files.createDirectory(folder.resolve("undisturbed")));
        finish(start(roster, undisturbed));

        Path disturbed = outcome(Files.createDirectory(folder.resolve("disturbed")));
        Process killed = start(roster, disturbed);
        waitForTheFirstRows(PartFile.of(results(disturbed)), killed);
        killed.destroyForcibly().waitFor();
        assertThat(workbook(disturbed)).as("no half workbook").doesNotExist();
        assertThat(results(disturbed)).as("no half document").doesNotExist();

        finish(start(roster, disturbed));

        assertThat(results(disturbed)).hasSameTextualContentAs(results(undisturbed));
        assertThat(cells(workbook(disturbed))).isEqualTo(cells(workbook(undisturbed)));
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
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.hsproster.HspRoster",
                "assess",
                roster.toString(),
                "--as-of",
                Rosters.AS_OF.toString(),
                "--out",
                out.toString(),
                "--results",
                results(out).toString());
        builder.environment().put("HSP_ROSTER_HOME", out.getParent().toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void waitForTheFirstRows(Path part, Process process) throws Exception {
        while (!Files.exists(part) || Files.size(part) == 0) {
            assertThat(process.isAlive()).as("still at work").isTrue();
            Thread.sleep(2);
        }
    }

    private static List<String> cells(Path workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(sheet.getSheetName() + "!" + cell.getAddress() + "=" + cell);
                    }
                }
            }
        }
        return cells;
    }
}
