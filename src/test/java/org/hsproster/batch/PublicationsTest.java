package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hsproster.renewal.Outlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run is answered from an earlier one only while that one's outcome is what lies there")
class PublicationsTest extends WithOwnApplication {

    @Test
    void aRosterThatWasChangedAndChangedBackIsAssessedAnew() throws IOException {
        Path roster = Rosters.csv(home, "roster.csv", Rosters.SAFE);
        RunRequest request = Rosters.withResults(Rosters.request(home.resolve("out"), roster), home.resolve("r.json"));
        assessFirst(request);
        Rosters.csv(home, "roster.csv", Rosters.TURNS_35);
        assessFirst(request);
        Rosters.csv(home, "roster.csv", Rosters.SAFE);

        RunOutcome.AssessedFile back = assessFirst(request);

        assertThat(back.repeated()).isFalse();
        assertThat(back.outlooks()).isEqualTo(Map.of(Outlook.SAFE, 1));
        assertThat(home.resolve("r.json")).content().contains("\"0043\"").doesNotContain("\"0042\"");
        assertThat(assessFirst(request).repeated())
                .as("once more, now that it is there")
                .isTrue();
    }

    @Test
    void aDocumentThatAnotherRosterHasReplacedIsWrittenAnew() throws IOException {
        Path results = home.resolve("r.json");
        RunRequest one = Rosters.withResults(
                Rosters.request(home.resolve("out"), Rosters.csv(home, "one.csv", Rosters.SAFE)), results);
        RunRequest other = Rosters.withResults(
                Rosters.request(home.resolve("out"), Rosters.csv(home, "other.csv", Rosters.TURNS_35)), results);
        assessFirst(one);
        String first = Files.readString(results);
        assessFirst(other);

        assertThat(assessFirst(one).repeated()).isFalse();
        assertThat(results).hasContent(first);
    }

    @Test
    void theSameRosterIntoAnotherFolderDoesNotDisturb() throws IOException {
        Path roster = Rosters.csv(home, "roster.csv", Rosters.SAFE);
        RunRequest here = Rosters.request(home.resolve("here"), roster);
        assessFirst(here);
        assessFirst(Rosters.request(home.resolve("there"), roster));

        assertThat(assessFirst(here).repeated()).isTrue();
    }

    @Test
    void aRunThatDiedBeforeItsFirstStepIsNone() throws Exception {
        RunRequest request = Rosters.request(home.resolve("out"), Rosters.csv(home, "roster.csv", Rosters.SAFE));
        assessFirst(request);
        application.close();
        try (Connection database = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + home.resolve("data/jobs") + ";hsqldb.lock_file=false;shutdown=true",
                        "sa",
                        "");
                Statement statement = database.createStatement()) {
            for (String table : List.of(
                    "STEP_EXECUTION_CONTEXT", "STEP_EXECUTION", "JOB_EXECUTION_CONTEXT", "JOB_EXECUTION_PARAMS")) {
                statement.executeUpdate("delete from BATCH_" + table);
            }
            statement.executeUpdate("delete from BATCH_JOB_EXECUTION");
        }
        start();

        assertThat(assessFirst(request).outlooks()).isEqualTo(Map.of(Outlook.SAFE, 1));
    }

    @Test
    void whatHrHasWrittenIntoTheOutcomeStays() throws IOException {
        RunRequest request = Rosters.request(home.resolve("out"), Rosters.csv(home, "roster.csv", Rosters.SAFE));
        Path workbook = assessFirst(request).workbook();
        Files.writeString(workbook, "edited");

        assertThat(assessFirst(request).repeated()).isTrue();
        assertThat(workbook).hasContent("edited");
    }
}
