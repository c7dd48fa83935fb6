package org.hsproster.batch.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A database whose process died while it was created")
class NewDatabaseIT {

    @TempDir
    Path home;

    @Test
    void isMadeAnew() throws IOException {
        Path data = Files.createDirectory(home.resolve("data"));
        Files.writeString(data.resolve("jobs.new"), "");
        Files.writeString(data.resolve("jobs.properties"), "version=2.7.4\nmodified=yes\n");
        Files.writeString(data.resolve("jobs.log"), "CREATE TABLE");
        Files.writeString(data.resolve("history.key.bak"), "a copy");

        run();

        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(application.history().runs()).as("kept from then on").hasSize(1);
        }
        assertThat(data.resolve("jobs.new")).doesNotExist();
        assertThat(data.resolve("history.key.bak")).exists();
    }

    private void run() throws IOException {
        try (RosterApplication application = RosterApplication.start(home)) {
            Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
            application.assessmentRun().run(TestRosters.request(home.resolve("out"), roster), (file, rows) -> {});
        }
    }
}
