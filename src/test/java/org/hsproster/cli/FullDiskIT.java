package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.output.OutputException;
import org.hsproster.cli.process.HomeFolder;
import org.hsproster.monthly.MonthlyFolders;
import org.hsproster.monthly.MonthlyRequest;
import org.hsproster.settings.Settings;
import org.hsproster.testing.database.FullDisk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills the disk at three moments of the run in every build; {@code -Dfillings=40} makes it forty. */
@DisplayName("A monthly run whose data folder becomes full")
class FullDiskIT {

    private static final int FILLINGS = Integer.getInteger("fillings", 3);
    private static final int ROWS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void archivesNothingThatTheHistoryWouldForget() throws Exception {
        long most = bytesOfARun();
        for (int filling = 0; filling < FILLINGS; filling++) {
            Path home = home("full-" + filling);
            long left = most * filling / FILLINGS;
            String when = "with room for " + left + " of " + most + " bytes";

            assertThat(monthly(home, left)).as(when + ": " + said).isEqualTo(ExitCodes.OUTPUT);

            assertThat(said.toString()).as(when).contains("Cannot write to " + home.resolve("data"));
            assertThat(said.toString()).as(when).doesNotContain("Exception", "\tat ");
            List<String> archived = names(home.resolve("archive/2026-11"));
            assertThat(names(home.resolve("inbox"))).as(when).isNotEmpty();
            assertThat(history(home)).as(when).containsAll(archived);

            Terminal again = new Terminal(home);
            assertThat(again.execute("monthly")).as(when + again.err()).isZero();
            assertThat(names(home.resolve("inbox"))).as(when).isEmpty();
            assertThat(names(home.resolve("archive/2026-11"))).as(when).containsExactly("one.csv", "two.csv");
            assertThat(history(home)).as(when).containsExactly("one.csv", "two.csv");
        }
    }

    @Test
    void isDoneWhereEverythingFits() throws Exception {
        assertThat(monthly(home("roomy"), Long.MAX_VALUE)).as(said.toString()).isZero();
        assertThat(history(folder.resolve("roomy"))).containsExactly("one.csv", "two.csv");
    }

    @Test
    void isRememberedWhereTheDatabaseCannotBeClosed() throws Exception {
        Path home = home("unclosed");
        Path obstacle = home.resolve("data/.room/file");
        RosterApplication application = RosterApplication.start(home);
        assertThat(monthly(home, application)).as(said.toString()).isZero();
        Files.createDirectories(obstacle.getParent());
        Files.writeString(obstacle, "where the program tries whether there is room");

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(application::close)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(OutputException.Reason.NOT_KEPT));

        Files.delete(obstacle);
        assertThat(home.resolve("data/jobs.log")).as("left to the next start").isNotEmptyFile();
        assertThat(history(home)).containsExactly("one.csv", "two.csv");
    }

    private long bytesOfARun() throws Exception {
        Path home = home("measured");
        try (RosterApplication application = RosterApplication.start(home)) {
            FullDisk disk = FullDisk.below(home.resolve("data"));
            monthly(home, application);
            return disk.written();
        }
    }

    /** Runs on a disk with so much room, and returns the exit code. */
    private int monthly(Path home, long bytes) throws Exception {
        try (RosterApplication application = RosterApplication.start(home)) {
            FullDisk.below(home.resolve("data")).leave(bytes);
            return monthly(home, application);
        }
    }

    private int monthly(Path home, RosterApplication application) throws InterruptedException {
        said.getBuffer().setLength(0);
        PrintWriter console = new PrintWriter(said, true);
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        CommandContext context =
                new CommandContext(new HomeFolder(home), clock, Locale.ENGLISH, false, Map.of(), PasswordPrompt.none());
        Settings settings = Settings.in(home);
        MonthlyRequest request = new MonthlyRequest(
                MonthlyFolders.of(settings, home), TODAY, MonthlyRequest.Options.none(), Optional.empty());
        return new MonthlyRunner(context, application::lent, new CommandOutput(console, console, Locale.ENGLISH))
                .run(settings, request, FailOn.never);
    }

    private Path home(String name) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        for (String roster : List.of("one.csv", "two.csv")) {
            Files.writeString(
                    inbox.resolve(roster),
                    IntStream.range(0, ROWS)
                            .mapToObj(row -> row + ",インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n")
                            .collect(Collectors.joining("", HEADER, "")));
        }
        return home;
    }

    private static List<String> history(Path home) {
        try (RosterApplication application = RosterApplication.start(home)) {
            return application.history().runs().stream()
                    .map(run -> run.identity().roster())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
