package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hsproster.batch.claim.SharedFolder;
import org.hsproster.report.run.MachineName;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.database.WithPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@WithPostgres
@Timeout(240)
@DisplayName("A machine that is not set up as the others")
class SharedMachinesIT {

    @TempDir
    Path folder;

    @Test
    void doesNotTakeAnotherFolderForTheSharedOne(PostgresSchema schema) throws Exception {
        try (SharedHomes homes = SharedHomes.in(folder.resolve("homes"), schema)) {
            assertThat(homes.monthly("a").waitFor()).isEqualTo(ExitCodes.ROSTER);
            Path unmounted = folder.resolve("unmounted");
            Path settings = homes.home("b").resolve("hsp-roster.yml");
            Files.writeString(
                    settings, Files.readString(settings).replace(homes.shared().toString(), unmounted.toString()));

            requireRefused(homes, "does not exist on", unmounted.toString());
            Files.createDirectory(unmounted);
            requireRefused(
                    homes,
                    "is not the folder that the other machines share",
                    unmounted.toString(),
                    Files.readString(homes.shared().resolve(SharedFolder.FILE)));
        }
    }

    private static void requireRefused(SharedHomes homes, String... sentence) throws Exception {
        assertThat(homes.worker("b").waitFor()).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(homes.said().lines()).hasSize(1);
        assertThat(homes.said()).contains(sentence).contains(MachineName.current());
    }

    @Test
    void runsAWorkerBesideOtherCommandsInOneHome(PostgresSchema schema) throws Exception {
        try (SharedHomes homes = SharedHomes.in(folder.resolve("homes"), schema)) {
            homes.worker("a");
            waitUntilItSays(homes, "Ctrl+C");

            assertThat(homes.monthly("a").waitFor()).isEqualTo(ExitCodes.ROSTER);

            assertThat(homes.outcome().history()).hasSize(5);
        }
    }

    @Test
    void leavesARunToOthersUntilItIsSetUpAsThey(PostgresSchema schema) throws Exception {
        String password =
                Files.writeString(folder.resolve("password.txt"), "secret").toString();
        String wrong = Files.writeString(folder.resolve("wrong.txt"), "secrets").toString();
        Path employers = Files.copy(Path.of("sample-input/employers.csv"), folder.resolve("employers.csv"));
        try (SharedHomes homes = begun(schema, "--password-file", password, "--employers", employers.toString())) {
            schema.execute("update monthly_run set request = replace(request, 'development', '0.9')");
            Path away = Files.move(employers, folder.resolve("away.csv"));
            Process none = homes.worker("b");
            waitUntilItSays(homes, "has none");
            none.destroyForcibly().waitFor();
            Process other = homes.worker("b", "--password-file", wrong);
            waitUntilItSays(homes, "has another password");
            other.destroyForcibly().waitFor();
            homes.worker("b", "--password-file", password);
            waitUntilItSays(homes, employers + ", which is not there");
            Files.move(away, employers);
            waitUntilItSays(homes, "another version of the program");

            assertThat(homes.monthly("a", "--password-file", password, "--employers", employers.toString())
                            .waitFor())
                    .isEqualTo(ExitCodes.ROSTER);
            assertThat(homes.outcome().history()).hasSize(5);
        }
    }

    @Test
    void goesOnOnceTheFolderIsBack(PostgresSchema schema) throws Exception {
        try (SharedHomes homes = begun(schema)) {
            Path away = Files.move(homes.shared(), folder.resolve("away"));
            Files.createDirectory(homes.shared());
            assertThat(homes.worker("b").waitFor()).isEqualTo(ExitCodes.CONFIGURATION);

            Files.delete(homes.shared());
            Files.move(away, homes.shared());
            assertThat(homes.monthly("b").waitFor()).isEqualTo(ExitCodes.ROSTER);
            assertThat(homes.outcome().history()).hasSize(5);
        }
    }

    @Test
    void handsBackWhatItHasWhenItIsStopped(PostgresSchema schema) throws Exception {
        try (SharedHomes homes = SharedHomes.in(folder.resolve("homes"), schema)) {
            Process stopped = homes.monthly("a");
            while (!Files.exists(homes.shared().resolve("output"))) {
                Thread.sleep(5);
            }
            stopped.destroy();
            assertThat(stopped.waitFor()).isEqualTo(128 + 15);

            assertThat(homes.said()).contains("The monthly run is not over");
            assertThat(new JdbcTemplate(new DriverManagerDataSource(schema.url()))
                            .queryForList("select picked from scheduled_tasks", Boolean.class))
                    .isNotEmpty()
                    .doesNotContain(true);
            homes.worker("b");
            assertThat(homes.monthly("c").waitFor()).isEqualTo(ExitCodes.ROSTER);
            assertThat(homes.outcome().history()).hasSize(5);
            assertThat(Files.readString(homes.home("a").resolve("data/audit.log")))
                    .as("none has failed for the stop")
                    .doesNotContain("\"exitCode\":70");
        }
    }

    /** Returns homes with a run that its process has begun before it was killed. */
    private SharedHomes begun(PostgresSchema schema, String... options) throws Exception {
        SharedHomes homes = SharedHomes.in(folder.resolve("homes"), schema);
        Process monthly = homes.monthly("a", options);
        while (!Files.exists(homes.shared().resolve("output"))) {
            Thread.sleep(5);
        }
        monthly.destroyForcibly().waitFor();
        assertThat(homes.shared().resolve("inbox").resolve("roster4.csv")).exists();
        return homes;
    }

    private static void waitUntilItSays(SharedHomes homes, String words) throws Exception {
        while (!homes.said().contains(words)) {
            Thread.sleep(50);
        }
    }
}
