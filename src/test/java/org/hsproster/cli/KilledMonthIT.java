package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.rosters.WorkbookParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process at two moments in every build; {@code -Dkills=20} makes it twenty. */
@DisplayName("A monthly run over five rosters that is killed at any moment")
class KilledMonthIT {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int ROWS = 40;
    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language\n";

    @TempDir
    Path folder;

    private Path undisturbed;
    private int steps;

    @BeforeEach
    void runUndisturbed() throws Exception {
        undisturbed = home("undisturbed");
        Process process = start(undisturbed);
        steps = watch(process, undisturbed, Integer.MAX_VALUE);
        OwnProcess.finish(process);
        assertThat(files(undisturbed.resolve("archive"))).containsKeys("2026-11/roster1.csv", "2026-11/roster4.csv");
    }

    @Test
    void isFinishedByTheNextOneAsIfNothingHadHappened() throws Exception {
        Map<String, Integer> outputs = files(undisturbed.resolve("output"));
        Map<String, Integer> archived = files(undisturbed.resolve("archive"));
        List<String> history = history(undisturbed);
        Random random = new Random(20_261_101);
        for (int kill = 0; kill < KILLS; kill++) {
            // One moment in each part of the run, so that they are spread over it.
            int moment = (int) (steps * (kill + random.nextDouble()) / KILLS);
            Path home = home("killed-" + kill);
            // The ids of events are keyed hashes.
            Files.createDirectory(home.resolve("data"));
            Files.copy(undisturbed.resolve("data/history.key"), home.resolve("data/history.key"));
            Process process = start(home);
            watch(process, home, moment);
            process.destroyForcibly().waitFor();
            String where = "killed after " + moment + " of " + steps + " steps, with rosters left: "
                    + files(home.resolve("inbox")).keySet().stream()
                            .map(name -> name.replaceFirst("!.*", ""))
                            .distinct()
                            .toList();

            OwnProcess.finish(start(home));

            assertThat(files(home.resolve("inbox"))).as(where).isEmpty();
            assertThat(files(home.resolve("archive"))).as(where).isEqualTo(archived);
            assertThat(files(home.resolve("output"))).as(where).isEqualTo(outputs);
            assertThat(history(home)).as(where).isEqualTo(history);
            System.out.println(where);
        }
    }

    /** Returns how often files came, went or grew, and stops at {@code most}. */
    private static int watch(Process process, Path home, int most) throws Exception {
        Map<Path, Long> seen = Map.of();
        int steps = 0;
        while (process.isAlive() && steps < most) {
            Map<Path, Long> now = sizes(home);
            if (!now.equals(seen)) {
                steps++;
                seen = now;
            }
            Thread.sleep(2);
        }
        return steps;
    }

    private static Map<Path, Long> sizes(Path home) throws IOException {
        Map<Path, Long> sizes = new HashMap<>();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sizes.put(file, attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sizes;
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Files.copy(Path.of("sample-input/roster.xlsx"), inbox.resolve("sample.xlsx"));
        for (int roster = 1; roster <= 4; roster++) {
            String first = String.valueOf(roster);
            Files.writeString(
                    inbox.resolve("roster" + roster + ".csv"),
                    IntStream.range(0, ROWS)
                            .mapToObj(row -> String.format(
                                    Locale.ROOT,
                                    "%s%04d,Test,1992-03-%02d,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1\n",
                                    first,
                                    row,
                                    1 + row % 28))
                            .collect(Collectors.joining("", HEADER, "")));
        }
        return home;
    }

    private static Process start(Path home) throws IOException {
        return OwnProcess.start(home, home.resolve("said.txt"), "monthly", "--as-of", "2026-11-21");
    }

    private static List<String> history(Path home) {
        try (RosterApplication application = RosterApplication.start(home)) {
            return application.history().runs().stream()
                    .map(run -> run.identity().roster() + " " + run.people() + " " + run.problems() + " "
                            + new TreeMap<>(run.outlooks()))
                    .sorted()
                    .toList();
        }
    }

    /** Returns a hash of every file, including hidden ones; of a workbook, of every part. */
    private static Map<String, Integer> files(Path folder) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".xlsx")) {
                    WorkbookParts.of(file).forEach((part, text) -> files.put(name + "!" + part, text.hashCode()));
                } else {
                    files.put(name, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
