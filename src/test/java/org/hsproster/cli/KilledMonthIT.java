package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.WatchedFolder;
import org.hsproster.testing.rosters.FiveRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process at two moments in every build; {@code -Dkills=20} makes it twenty. */
@DisplayName("A monthly run over five rosters that is killed at any moment")
class KilledMonthIT {

    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    Path folder;

    private Path undisturbed;
    private int steps;

    @BeforeEach
    void runUndisturbed() throws Exception {
        undisturbed = home("undisturbed");
        Process process = start(undisturbed);
        steps = WatchedFolder.steps(undisturbed, process::isAlive, Integer.MAX_VALUE);
        OwnProcess.finish(process);
        assertThat(FiveRosters.files(undisturbed.resolve("archive")))
                .containsKeys("2026-11/roster1.csv", "2026-11/roster4.csv");
    }

    @Test
    void isFinishedByTheNextOneAsIfNothingHadHappened() throws Exception {
        Map<String, Integer> outputs = FiveRosters.files(undisturbed.resolve("output"));
        Map<String, Integer> archived = FiveRosters.files(undisturbed.resolve("archive"));
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
            WatchedFolder.steps(home, process::isAlive, moment);
            process.destroyForcibly().waitFor();
            String where = "killed after " + moment + " of " + steps + " steps, with rosters left: "
                    + FiveRosters.files(home.resolve("inbox")).keySet().stream()
                            .map(name -> name.replaceFirst("!.*", ""))
                            .distinct()
                            .toList();

            OwnProcess.finish(start(home));

            assertThat(FiveRosters.files(home.resolve("inbox"))).as(where).isEmpty();
            assertThat(FiveRosters.files(home.resolve("archive"))).as(where).isEqualTo(archived);
            assertThat(FiveRosters.files(home.resolve("output"))).as(where).isEqualTo(outputs);
            assertThat(history(home)).as(where).isEqualTo(history);
            System.out.println(where);
        }
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        FiveRosters.in(inbox);
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
}
