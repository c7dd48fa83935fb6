package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hsproster.testing.WatchedFolder;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.database.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process at one moment in every build, and suspends one at another; {@code -Dkills=20} makes it twenty and ten.
 */
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A monthly run that several machines share")
class SharedMonthIT {

    private static final int KILLS = Integer.getInteger("kills", 1);

    @TempDir
    Path folder;

    private SharedHomes.Outcome ofOne;
    private int steps;

    /** Runs once for all tests. */
    @BeforeEach
    void runOnOneMachine(PostgresSchema schema) throws Exception {
        if (steps > 0) {
            return;
        }
        try (SharedHomes homes = SharedHomes.in(folder.resolve("one"), schema)) {
            Process monthly = homes.monthly("a");
            steps = WatchedFolder.steps(homes.shared(), monthly::isAlive, Integer.MAX_VALUE);
            assertThat(monthly.waitFor()).isEqualTo(ExitCodes.ROSTER);
            ofOne = homes.outcome();
        }
        assertThat(ofOne.files()).containsKeys("archive/2026-11/roster1.csv", "inbox/no-roster.csv");
        assertThat(ofOne.history()).hasSize(5);
        assertThat(ofOne.mails()).hasSize(6);
    }

    @Test
    void givesTheSameAsOnOne(PostgresSchema schema) throws Exception {
        try (SharedHomes homes = SharedHomes.in(folder.resolve("three"), schema)) {
            homes.worker("a");
            homes.worker("b");
            assertThat(homes.monthly("c").waitFor()).isEqualTo(ExitCodes.ROSTER);

            requireSame(homes.outcome(), "");
        }
    }

    @Test
    void isListedOnceByTwoThatBeginAtOnce(PostgresSchema schema) throws Exception {
        try (SharedHomes homes = SharedHomes.in(folder.resolve("two"), schema)) {
            List<Process> both = List.of(homes.monthly("a"), homes.monthly("b"));
            for (Process monthly : both) {
                assertThat(monthly.waitFor()).isEqualTo(ExitCodes.ROSTER);
            }

            requireSame(homes.outcome(), "");
        }
    }

    @Test
    void survivesTheDeathOfAnyMachine(PostgresSchema schema) throws Exception {
        Random random = new Random(20_261_130);
        for (int kill = 0; kill < KILLS; kill++) {
            int moment = (int) (steps * (kill + random.nextDouble()) / KILLS);
            try (SharedHomes homes = SharedHomes.in(folder.resolve("killed-" + kill), schema)) {
                Process worker = homes.worker("a");
                Process monthly = homes.monthly("b");
                boolean isOfTheWaiting = random.nextBoolean();
                Process victim = isOfTheWaiting ? monthly : worker;
                WatchedFolder.steps(homes.shared(), monthly::isAlive, moment);
                victim.destroyForcibly().waitFor();
                String where = "killed " + (isOfTheWaiting ? "who waits" : "a worker") + " after " + moment + " of "
                        + steps + " steps, with rosters left: " + inbox(homes);

                Process last = isOfTheWaiting ? homes.monthly("c") : monthly;
                assertThat(last.waitFor()).as(where).isEqualTo(ExitCodes.ROSTER);
                requireSame(homes.outcome(), where);
                System.out.println(where);
            }
        }
    }

    @Test
    void survivesTheSuspensionOfAMachine(PostgresSchema schema) throws Exception {
        Random random = new Random(20_261_201);
        for (int times = 0; times < Math.max(1, KILLS / 2); times++) {
            int moment = random.nextInt(steps);
            try (SharedHomes homes = SharedHomes.in(folder.resolve("suspended-" + times), schema)) {
                Process worker = homes.worker("a");
                Process monthly = homes.monthly("b");
                WatchedFolder.steps(homes.shared(), monthly::isAlive, moment);
                signal("STOP", worker);
                assertThat(monthly.waitFor()).isEqualTo(ExitCodes.ROSTER);
                SharedHomes.Outcome before = homes.outcome();
                signal("CONT", worker);
                worker.destroy();
                worker.waitFor();

                String where = "suspended after " + moment + " of " + steps + " steps";
                requireSame(before, where);
                requireSame(homes.outcome(), where + ", and awake again");
                System.out.println(where);
            }
        }
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private void requireSame(SharedHomes.Outcome outcome, String where) {
        assertThat(outcome.history()).as(where).isEqualTo(ofOne.history());
        assertThat(outcome.mails()).as(where).isEqualTo(ofOne.mails());
        assertThat(outcome.files().keySet()).as(where).isEqualTo(ofOne.files().keySet());
        assertThat(outcome.files().entrySet())
                .as(where)
                .allSatisfy(file -> assertThat(ofOne.files()).contains(file));
    }

    private static List<String> inbox(SharedHomes homes) throws Exception {
        try (var files = Files.list(homes.shared().resolve("inbox"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
