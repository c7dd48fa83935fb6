package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes minutes, so it runs only when asked for: {@code mvn test -Dtest=LargeCsvIT -Dlarge=true}. */
@DisplayName("A CSV of 100,000 people who are all foreign")
@EnabledIfSystemProperty(named = "large", matches = "true")
class LargeCsvIT {

    private static final int PEOPLE = 100_000;

    @TempDir
    Path home;

    @Test
    void isAssessedWithin256Megabytes() throws Exception {
        Process process = start("256m");

        OwnProcess.finish(process);
        assertThat(home.resolve("output/roster.csv-assessed-" + TestRosters.AS_OF + ".xlsx"))
                .isNotEmptyFile();
    }

    @Test
    void leavesOneSentenceAndNoFileWhereTheMemoryDoesNotSuffice() throws Exception {
        Process process = start("70m");

        assertThat(process.waitFor()).isEqualTo(RunExitCode.UNFORESEEN);
        assertThat(home.resolve("said.txt"))
                .content()
                .contains("roster.csv", "-Xmx")
                .hasLineCount(1);
        assertThat(home.resolve("output")).isEmptyDirectory();
    }

    private Process start(String memory) throws IOException {
        return OwnProcess.startWithin(
                memory,
                home,
                home.resolve("said.txt"),
                "assess",
                write().toString(),
                "--as-of",
                TestRosters.AS_OF.toString());
    }

    private Path write() throws IOException {
        Path roster = home.resolve("roster.csv");
        try (BufferedWriter out = Files.newBufferedWriter(roster)) {
            out.write(TestRosters.HEADER);
            for (int person = 0; person < PEOPLE; person++) {
                String row = person % 2 == 0 ? TestRosters.TURNS_35 : TestRosters.SAFE;
                out.write(String.format(Locale.ROOT, "E%06d", person) + row.substring(row.indexOf(',')));
            }
        }
        return roster;
    }
}
