package org.hsproster.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.renewal.Outlook;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOwnApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run is answered from an earlier one only while its outputs are still there")
class PublishedRunsIT extends WithOwnApplication {

    @Test
    void aRosterThatWasChangedAndChangedBackIsAssessedAnew() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        RunRequest request =
                TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), home.resolve("r.json"));
        assessFirst(request);
        TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35);
        assessFirst(request);
        TestRosters.csv(home, "roster.csv", TestRosters.SAFE);

        RunOutcome.AssessedFile back = assessFirst(request);

        assertThat(back.repeated()).isFalse();
        assertThat(back.summary().outlooks()).isEqualTo(Map.of(Outlook.SAFE, 1));
        assertThat(home.resolve("r.json")).content().contains("\"0043\"").doesNotContain("\"0042\"");
        assertThat(assessFirst(request).repeated())
                .as("once more, now that it is there")
                .isTrue();
    }

    @Test
    void aDocumentThatAnotherRosterHasReplacedIsWrittenAnew() throws IOException {
        Path results = home.resolve("r.json");
        RunRequest one = TestRosters.withResults(
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "one.csv", TestRosters.SAFE)), results);
        RunRequest other = TestRosters.withResults(
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "other.csv", TestRosters.TURNS_35)),
                results);
        assessFirst(one);
        String first = Files.readString(results);
        assessFirst(other);

        assertThat(assessFirst(one).repeated()).isFalse();
        assertThat(results).hasContent(first);
    }

    @Test
    void theSameRosterIntoAnotherFolderDoesNotDisturb() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        RunRequest here = TestRosters.request(home.resolve("here"), roster);
        assessFirst(here);
        assessFirst(TestRosters.request(home.resolve("there"), roster));

        assertThat(assessFirst(here).repeated()).isTrue();
    }

    @Test
    void aRunThatDiedBeforeItsFirstStepIsNone() throws Exception {
        RunRequest request =
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.SAFE));
        assessFirst(request);
        deleteFrom(
                "PUBLISHED_FILE",
                "BATCH_STEP_EXECUTION_CONTEXT",
                "BATCH_STEP_EXECUTION",
                "BATCH_JOB_EXECUTION_CONTEXT",
                "BATCH_JOB_EXECUTION_PARAMS",
                "BATCH_JOB_EXECUTION");

        assertThat(assessFirst(request).summary().outlooks()).isEqualTo(Map.of(Outlook.SAFE, 1));
    }

    @Test
    void whatHrHasWrittenIntoTheOutcomeStays() throws IOException {
        RunRequest request =
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.SAFE));
        Path workbook = assessFirst(request).workbook();
        Files.writeString(workbook, "edited");

        assertThat(assessFirst(request).repeated()).isTrue();
        assertThat(workbook).hasContent("edited");
    }

    @Test
    void runsOfAVersionThatDidNotRecordThemAreKnown() throws Exception {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        Path other = TestRosters.csv(home, "other.csv", TestRosters.TURNS_35);
        Path results = home.resolve("r.json");
        RunRequest plain = TestRosters.request(home.resolve("out"), roster);
        RunRequest replaced = TestRosters.withResults(TestRosters.request(home.resolve("there"), roster), results);
        RunRequest last = TestRosters.withResults(TestRosters.request(home.resolve("there"), other), results);
        assessFirst(plain);
        assessFirst(replaced);
        assessFirst(last);
        deleteFrom("PUBLISHED_FILE");

        assertThat(assessFirst(plain).repeated()).isTrue();
        assertThat(assessFirst(last).repeated()).isTrue();
        assertThat(assessFirst(replaced).repeated()).isFalse();
    }

    private void deleteFrom(String... tables) throws Exception {
        application.close();
        Files.delete(home.resolve("data/jobs.sha256"));
        try (Connection database = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + home.resolve("data/jobs") + ";hsqldb.lock_file=false;shutdown=true",
                        "sa",
                        "");
                Statement statement = database.createStatement()) {
            for (String table : tables) {
                statement.executeUpdate("delete from " + table);
            }
        }
        start();
    }
}
