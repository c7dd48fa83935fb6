package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputException;
import org.hsproster.cli.Terminal;
import org.hsproster.employee.JapanTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A process that is killed leaves what a file leaves that cannot be removed: what comes after it is not done. */
@DisplayName("A purge that ends at any file")
class InterruptedPurgeIT {

    private static final String ROSTER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language,Department\n"
            + "7,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1,Sales\n";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void runTwoMonths() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(home.resolve("inbox"));
        for (String month : List.of("2026-10", "2026-11")) {
            Files.writeString(home.resolve("inbox/roster.csv"), ROSTER);
            run("monthly", "--as-of", month + "-01");
        }
        Path roster = Files.writeString(home.resolve("roster.csv"), ROSTER);
        Path output = home.resolve("output/2026-11");
        Path forms = home.resolve("forms");
        run(
                "assess",
                roster.toString(),
                "--as-of",
                "2026-11-02",
                "--out",
                output.toString(),
                "--forms",
                forms.toString());
        copy(home, folder.resolve("kept"));
    }

    @Test
    void isFinishedByTheNextOneAndRemovesNoRosterBeforeItsHistory() throws IOException {
        int deletions = 1;
        for (int last = 0; last < deletions; last++) {
            copy(folder.resolve("kept"), home);
            deletions = purge(last);
            String where = "ended after " + last + " of " + deletions;
            try (RosterApplication application = RosterApplication.start(home)) {
                boolean isAnyRosterGone = files("archive").size() < 2;
                assertThat(isAnyRosterGone && !application.history().runs().isEmpty())
                        .as(where)
                        .isFalse();
                assertThat(isAnyRosterGone && !files("output").isEmpty())
                        .as(where)
                        .isFalse();

                application.purge().before(tomorrow(), home.resolve("archive"));

                assertThat(application.history().runs()).as(where).isEmpty();
                assertThat(application
                                .purge()
                                .plan(tomorrow(), home.resolve("archive"))
                                .isEmpty())
                        .as(where)
                        .isTrue();
            }
            for (String name : List.of("output", "archive", "forms")) {
                assertThat(home.resolve(name)).as(where).isEmptyDirectory();
            }
        }
        assertThat(deletions)
                .as("outputs, a draft, rosters and folders of two months")
                .isEqualTo(12);
    }

    @Test
    void leavesALineOfWhatItRemovedInTheAuditLog() throws IOException {
        purge(2);

        assertThat(Files.readString(home.resolve("data/audit.log"))
                        .lines()
                        .filter(line -> line.contains("\"command\":\"purge\"")))
                .satisfiesExactly(
                        begun -> assertThat(begun).contains("\"runs\":3,\"files\":8,\"begun\":true"),
                        ended -> assertThat(ended).contains("\"runs\":0,\"files\":2,\"exitCode\":5"));
    }

    /** Deletes only so many files and folders, and returns how many there were. */
    private int purge(int last) {
        try (RosterApplication application = RosterApplication.start(home)) {
            PurgePlan plan = application.purge().plan(tomorrow(), home.resolve("archive"));
            AtomicInteger deleted = new AtomicInteger();
            Purge purge = application.purge().deletingBy(file -> {
                if (deleted.get() == last) {
                    throw new AccessDeniedException(file.toString());
                }
                Files.delete(file);
                deleted.incrementAndGet();
            });
            assertThatExceptionOfType(OutputException.class).isThrownBy(() -> purge.carryOut(plan));
            assertThat(deleted).hasValue(last);
            return plan.outputs().size() + plan.archived().size() + 2 * 2;
        }
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(JapanTime.ZONE).plusDays(1);
    }

    private void run(String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Puts a copy of a folder, with the times of its files, in place of another. */
    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.deleteRecursively(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
