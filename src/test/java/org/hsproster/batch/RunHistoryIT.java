package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.history.HistoryKeyException;
import org.hsproster.history.RecordedRun;
import org.hsproster.renewal.Outlook;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOwnApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.beans.factory.BeanCreationException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The history of runs")
class RunHistoryIT extends WithOwnApplication {

    private static final LocalDate NEXT_MONTH = TestRosters.AS_OF.plusMonths(1);

    private void run(RunRequest request) {
        application.assessmentRun().run(request, (file, people) -> {});
    }

    /** What the results say of the change of each person, in the order of the roster. */
    private List<String> changes(LocalDate asOf, Path roster) throws IOException {
        Path results = home.resolve("results.json");
        run(TestRosters.withResults(TestRosters.on(asOf, TestRosters.request(home.resolve("out"), roster)), results));
        return JsonMapper.shared()
                .readTree(results)
                .get("employees")
                .valueStream()
                .map(each -> each.get("change").asString("none"))
                .toList();
    }

    @Test
    void hasTheFiguresOfEveryRun() throws IOException {
        run(TestRosters.request(
                home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35, TestRosters.SAFE)));

        RecordedRun kept = application.history().runs().get(0);

        assertThat(kept.identity().roster()).isEqualTo("roster.csv");
        assertThat(kept.identity().asOf()).isEqualTo(TestRosters.AS_OF);
        assertThat(kept.people()).isEqualTo(2);
        assertThat(kept.outlooks()).containsEntry(Outlook.FILE_EARLY, 1).containsEntry(Outlook.SAFE, 1);
        assertThat(kept.count(Outlook.Severity.AMBER)).isEqualTo(1);
        assertThat(kept.completed()).isPresent();
        assertThat(application.history().of("42", Optional.empty()))
                .as("leading zeros left out")
                .hasSize(1);
        assertThat(application.history().of("0042", Optional.of("Elsewhere"))).isEmpty();
    }

    @Test
    void isWrittenOnceForOneQuestionHoweverOftenItIsAsked() throws IOException {
        RunRequest request =
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.SAFE));
        run(request);
        run(request);
        run(TestRosters.forced(request));
        run(TestRosters.request(home.resolve("elsewhere"), home.resolve("roster.csv")));

        assertThat(application.history().runs()).hasSize(1);
        assertThat(application.history().of("0043", Optional.empty()).get(0)).hasSize(1);
    }

    @Test
    void comparesWithTheLatestDayThatIsNotLater() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35);
        assertThat(changes(NEXT_MONTH, roster)).containsExactly("none");
        TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35, TestRosters.SAFE);
        assertThat(changes(TestRosters.AS_OF, roster))
                .as("a later run is no past")
                .containsExactly("none", "none");
        TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35.replace("520万", "1000万"), TestRosters.SAFE);

        assertThat(changes(NEXT_MONTH.plusMonths(1), roster))
                .as("December's run knew one of them")
                .containsExactly("BETTER", "NEW");
        assertThat(changes(TestRosters.AS_OF, roster))
                .as("a corrected roster of the same day")
                .containsExactly("BETTER", "SAME");
        assertThat(changes(NEXT_MONTH, TestRosters.csv(home, "other.csv", TestRosters.SAFE)))
                .as("another roster")
                .containsExactly("none");
    }

    @Test
    void comparesRostersWhoseNamesTellTheMonth() throws IOException {
        changes(TestRosters.AS_OF, TestRosters.csv(home, "名簿_2026-11.csv", TestRosters.SAFE));

        assertThat(changes(NEXT_MONTH, TestRosters.csv(home, "名簿_令和8年12月.csv", TestRosters.SAFE, TestRosters.TURNS_35)))
                .containsExactly("SAME", "NEW");
        assertThat(application.history().runs())
                .extracting(run -> run.identity().roster())
                .containsOnly("名簿.csv");
    }

    @Test
    void leavesOutThoseWhoCannotBeToldApart() throws IOException {
        String unnumbered = TestRosters.SAFE.replace("0043", "");
        String namesake = TestRosters.SAFE.replace("シン・テスト,1990-01-01", "別人・テスト,1995-01-01");
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE, namesake, unnumbered);
        changes(TestRosters.AS_OF, roster);

        assertThat(changes(NEXT_MONTH, roster)).containsExactly("SAME", "none", "none");
        assertThat(application.history().runs())
                .extracting(RecordedRun::unknown)
                .containsExactly(2, 2);
    }

    @Test
    void keepsJapaneseOnlyWhereTheyWereThoughtForeign() throws IOException {
        String japanese = "0050,国内・テスト,1990-01-01,日本,,,500万円,学士,10,\n";
        String naturalized = "0043,シン・テスト,1990-01-01,日本,,,1000万円,修士,10,N1\n";
        changes(TestRosters.AS_OF, TestRosters.csv(home, "roster.csv", TestRosters.SAFE, japanese));

        assertThat(changes(NEXT_MONTH, TestRosters.csv(home, "roster.csv", naturalized, japanese)))
                .containsExactly("SAME", "none");
        assertThat(application.history().of("0050", Optional.empty())).isEmpty();
        assertThat(application.history().of("0043", Optional.empty()).get(0))
                .extracting(past -> past.state().outlook())
                .containsExactly(Outlook.SAFE, Outlook.NOT_FOREIGN);
    }

    @Test
    void tellsEmployersApart() throws IOException {
        String header = "社員番号,所属機関,氏名,生年月日,在留資格,在留期限,年収\n";
        Path roster = Files.writeString(
                home.resolve("roster.csv"),
                header + "1,株式会社アオイ,甲,1990-01-01,高度専門職1号ロ,2027-04-20,500万円\n"
                        + "1,ミドリ合同会社,乙,1991-01-01,高度専門職1号ロ,2027-04-20,500万円\n");
        run(TestRosters.request(home.resolve("out"), roster));

        assertThat(application.history().of("1", Optional.empty())).hasSize(2);
        assertThat(application.history().of("1", Optional.of("㈱アオイ")))
                .as("another spelling of the name")
                .hasSize(1);
    }

    @Test
    void beginsAnewWithAnotherKey() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        changes(TestRosters.AS_OF, roster);
        application.close();
        Files.delete(home.resolve("data/history.key"));
        assertThatExceptionOfType(BeanCreationException.class)
                .as("not by itself")
                .isThrownBy(() -> RosterApplication.start(home))
                .withRootCauseInstanceOf(HistoryKeyException.class);
        RosterApplication.beginHistory(DataPlace.in(home), TestRosters.AS_OF.atStartOfDay());
        application = RosterApplication.start(home);

        assertThat(changes(NEXT_MONTH, roster))
                .as("no person is new or has left")
                .containsExactly("none");
        assertThat(changes(NEXT_MONTH.plusMonths(1), roster)).containsExactly("SAME");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsItsKeyToItself() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data/history.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void hasNothingOfARunThatCouldNotBePublished() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        RunRequest request = TestRosters.request(home.resolve("out"), roster);
        Path inTheWay = home.resolve("out/roster.csv-assessed-2026-11-21.xlsx");
        Files.createFile(Files.createDirectories(inTheWay).resolve("file"));

        assertThat(application.assessmentRun().run(request, (file, rows) -> {}).failed())
                .singleElement()
                .extracting(RunOutcome.FailedFile::cause)
                .isInstanceOf(OutputException.class);
        assertThat(application.history().runs()).isEmpty();

        Files.delete(inTheWay.resolve("file"));
        Files.delete(inTheWay);
        run(request);
        assertThat(inTheWay).as("run again when nothing is in the way").isRegularFile();
        assertThat(application.history().runs()).hasSize(1);
    }

    @Test
    void keepsARunThatDiedBetweenItsLastStepAndItsEnd() throws Exception {
        RunRequest request =
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.SAFE));
        run(request);
        application.close();
        Files.delete(home.resolve("data/jobs.sha256"));
        String database = "jdbc:hsqldb:file:" + home.resolve("data/jobs") + ";shutdown=true";
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null"))
                    .isEqualTo(1);
        }
        application = RosterApplication.start(home);

        run(request);

        assertThat(home.resolve("out"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
        assertThat(application.history().runs()).hasSize(1);
    }

    @Test
    void losesWhatIsPurged() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        changes(TestRosters.AS_OF, roster);
        LocalDate made =
                application.history().runs().get(0).completed().orElseThrow().toLocalDate();

        assertThat(application.purge().before(made, home)).isEqualTo(new Purge.Removed(List.of(), 0, List.of()));
        Purge.Removed removed = application.purge().before(made.plusDays(1), home);

        assertThat(removed.jobs()).isEqualTo(1);
        assertThat(removed.runs()).extracting(run -> run.identity().asOf()).containsExactly(TestRosters.AS_OF);
        assertThat(application.history().runs()).isEmpty();
        assertThat(application.history().of("0043", Optional.empty())).isEmpty();
        assertThat(changes(NEXT_MONTH, roster)).as("a first run again").containsExactly("none");
    }
}
