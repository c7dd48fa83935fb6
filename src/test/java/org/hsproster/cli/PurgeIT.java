package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.batch.Purge;
import org.hsproster.batch.RosterApplication;
import org.hsproster.employee.JapanTime;
import org.hsproster.monthly.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs are made today, whatever day they are for, so the day of the purge is the 33rd after it. */
@DisplayName("A purge")
class PurgeIT {

    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language,Department\n";
    private static final String ADA = "7,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1,Sales\n";
    private static final LocalDate LATER = LocalDate.now(JapanTime.ZONE).plusDays(33);

    @TempDir
    Path home;

    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(home.resolve("inbox"));
    }

    @Test
    void removesTheFilesOfMonthlyRunsAndArchivedRosters() throws IOException {
        monthly("2026-10-01");
        monthly("2026-11-01");
        assertThat(files("output")).hasSize(4);

        Purge.Removed removed = purge(LATER);

        assertThat(names(removed))
                .containsExactlyInAnyOrder(
                        "archive/2026-10",
                        "archive/2026-10/roster.csv",
                        "archive/2026-11",
                        "archive/2026-11/roster.csv",
                        "output/2026-10",
                        "output/2026-10/deadlines.ics",
                        "output/2026-10/roster.csv-assessed-2026-10-01.xlsx",
                        "output/2026-11",
                        "output/2026-11/deadlines.ics",
                        "output/2026-11/roster.csv-assessed-2026-11-01.xlsx");
        assertThat(removed.runs()).hasSize(2);
        assertThat(files("output")).isEmpty();
        assertThat(files("archive")).isEmpty();
        assertThat(home.resolve("output")).isEmptyDirectory();
        assertThat(purge(LATER).files()).as("nothing is left to remove").isEmpty();
    }

    @Test
    void removesFormsAndPartsAndResultsOfAnyRun() throws IOException {
        Path roster = Files.writeString(home.resolve("roster.csv"), HEADER + ADA);
        run(
                "assess",
                roster.toString(),
                "--as-of",
                "2026-11-01",
                "--out",
                home.resolve("out").toString(),
                "--results",
                home.resolve("out/results.json").toString(),
                "--forms",
                home.resolve("forms").toString(),
                "--split",
                "department");
        Files.writeString(home.resolve("forms/budget-2026-11-01.xlsx"), "other");
        Files.setLastModifiedTime(home.resolve("forms/budget-2026-11-01.xlsx"), FileTime.from(Instant.EPOCH));

        assertThat(names(purge(LATER)))
                .containsExactlyInAnyOrder(
                        "forms/7-2026-11-01.xlsx",
                        "out/results.json",
                        "out/roster.csv-assessed-2026-11-01-by-department",
                        "out/roster.csv-assessed-2026-11-01-by-department/Sales.xlsx",
                        "out/roster.csv-assessed-2026-11-01.xlsx");
        assertThat(files("forms")).containsExactly("budget-2026-11-01.xlsx");
        assertThat(roster).as("rosters that were read where they lie").exists();
    }

    @Test
    void leavesWhatIsNotItsOwn() throws IOException {
        monthly("2026-10-01");
        Path ours = home.resolve("output/2026-10");
        Files.writeString(ours.resolve("notes-assessed-2026-10-01.xlsx"), "other");
        Files.writeString(home.resolve("archive/2026-10/other.csv"), "other");
        Path calendar = ours.resolve("deadlines.ics");
        Files.writeString(
                calendar,
                Files.readString(calendar)
                        .replace(
                                "END:VCALENDAR",
                                "BEGIN:VEVENT\r\nUID:lunch\r\nDTSTAMP:20260101T000000Z\r\n"
                                        + "DTSTART;VALUE=DATE:20261201\r\nEND:VEVENT\r\nEND:VCALENDAR"));
        Path worked = ours.resolve("roster.csv-assessed-2026-10-01.xlsx");
        Files.setLastModifiedTime(worked, FileTime.from(Instant.now().plus(Duration.ofDays(9))));

        assertThat(names(purge(LATER))).containsExactly("archive/2026-10/roster.csv");
        assertThat(files("output"))
                .as("a calendar with something else in it, and a workbook that was edited since")
                .containsExactly(
                        "2026-10/deadlines.ics",
                        "2026-10/notes-assessed-2026-10-01.xlsx",
                        "2026-10/roster.csv-assessed-2026-10-01.xlsx");
        assertThat(files("archive")).containsExactly("2026-10/other.csv");
    }

    @Test
    void removesNothingOfYoungRuns() throws IOException {
        monthly("2020-10-01");

        assertThat(purge(LATER.minusDays(2)).files()).isEmpty();
        assertThat(files("output")).hasSize(2);
        assertThat(files("archive")).hasSize(1);
    }

    @Test
    void isMadeAfterEachMonthlyRunWhereItIsSet() throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster:\n  retention: 24m\n");
        Files.writeString(inbox.resolve("roster.csv"), HEADER + ADA);

        assertThat(run("monthly").out()).contains("Runs removed from the history: 0.", "Files and folders removed: 0.");
        assertThat(Files.readString(home.resolve("data/audit.log"))).contains("\"command\":\"purge\"");
    }

    private void monthly(String asOf) throws IOException {
        Files.writeString(inbox.resolve("roster.csv"), HEADER + ADA);
        run("monthly", "--as-of", asOf);
    }

    private Terminal run(String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
        return terminal;
    }

    private Purge.Removed purge(LocalDate day) {
        try (RosterApplication application = RosterApplication.start(home)) {
            Retention retention = new Retention(Period.ZERO, home.resolve("archive"));
            return application.purge().before(retention.day(day), retention.archive());
        }
    }

    private List<String> names(Purge.Removed removed) {
        return removed.files().stream()
                .map(file -> home.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private List<String> files(String name) throws IOException {
        Path folder = home.resolve(name);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
