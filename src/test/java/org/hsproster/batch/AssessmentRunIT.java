package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.data.BusyException;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.renewal.Outlook;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOwnApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A run, from the roster file to the published outcome")
class AssessmentRunIT extends WithOwnApplication {

    private static final RunProgress UNWATCHED = (roster, rows) -> {};

    private RunOutcome run(RunRequest request) {
        return application.assessmentRun().run(request, UNWATCHED);
    }

    @Test
    void writesTheAnswerBesideTheRow() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35, TestRosters.SAFE);

        RunOutcome outcome = run(TestRosters.request(home.resolve("out"), roster));

        RunOutcome.AssessedFile assessed = outcome.rosters().get(0);
        assertThat(assessed.summary().outlooks()).isEqualTo(Map.of(Outlook.FILE_EARLY, 1, Outlook.SAFE, 1));
        assertThat(assessed.workbook()).hasFileName("roster.csv-assessed-2026-11-21.xlsx");
        assertThat(texts(assessed.workbook(), "roster", 1))
                .contains("0042", "▲ 早めに申請", "2027/1/20(水)から2027/2/28(日)までは要件を満たします（70点、必要70点）。");
        assertThat(texts(assessed.workbook(), "要対応", 4))
                .as("what it comes from has no room in the roster")
                .anyMatch(text -> text.contains("（年齢−5、年収−15）"));
        assertThat(leftovers()).as("part files").isEmpty();
    }

    @Test
    void answersTheSameRunFromTheFirst() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        RunRequest request = TestRosters.request(home.resolve("out"), roster);
        Path workbook = run(request).rosters().get(0).workbook();
        Files.setLastModifiedTime(workbook, FileTime.fromMillis(0));

        RunOutcome.AssessedFile again = run(request).rosters().get(0);

        assertThat(again.repeated()).isTrue();
        assertThat(again.summary().outlooks()).isEqualTo(Map.of(Outlook.SAFE, 1));
        assertThat(Files.getLastModifiedTime(workbook)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void assessesAgainWhenForcedOrWhenTheOutcomeIsGone() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        RunRequest request = TestRosters.request(home.resolve("out"), roster);
        Path workbook = run(request).rosters().get(0).workbook();

        assertThat(run(TestRosters.forced(request)).rosters().get(0).repeated())
                .as("forced")
                .isFalse();
        Files.delete(workbook);
        assertThat(run(request).rosters().get(0).repeated()).as("gone").isFalse();
        assertThat(workbook).exists();
    }

    @Test
    void knowsAChangedRosterForANewQuestion() throws IOException {
        RunRequest request =
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.SAFE));
        run(request);
        TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35);

        assertThat(run(request).rosters().get(0).summary().outlooks()).containsOnlyKeys(Outlook.FILE_EARLY);
    }

    @Test
    void oneUnreadableRosterCostsTheOthersNothing() throws IOException {
        Path good = TestRosters.csv(home, "good.csv", TestRosters.SAFE);
        Path empty = Files.createFile(home.resolve("empty.xlsx"));
        Path missing = home.resolve("missing.xlsx");
        Path results = home.resolve("results.json");

        RunOutcome outcome =
                run(TestRosters.withResults(TestRosters.request(home.resolve("out"), empty, good, missing), results));

        assertThat(outcome.rosters()).hasSize(1);
        assertThat(outcome.unreadable())
                .extracting(each -> each.file() + " " + each.finding().code().name())
                .containsExactly("empty.xlsx FILE_EMPTY", "missing.xlsx FILE_MISSING");
        JsonNode document = JsonMapper.shared().readTree(results);
        assertThat(document.get("problems")
                        .valueStream()
                        .map(each -> each.get("code").asString()))
                .contains("FILE_EMPTY", "FILE_MISSING");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void oneFailedRosterCostsTheOthersNothing() throws IOException {
        Path one = TestRosters.csv(home, "one.csv", TestRosters.SAFE);
        Path broken = TestRosters.csv(home, "broken.csv", TestRosters.SAFE);
        Path other = TestRosters.csv(home, "other.csv", TestRosters.SAFE);
        Path results = home.resolve("results.json");
        IllegalStateException cause = new IllegalStateException("of a library");

        RunOutcome outcome = application
                .assessmentRun()
                .run(
                        TestRosters.withResults(TestRosters.request(home.resolve("out"), one, broken, other), results),
                        (roster, rows) -> {
                            if (roster.endsWith("broken.csv")) {
                                throw cause;
                            }
                        });

        assertThat(outcome.rosters())
                .extracting(each -> each.roster().getFileName().toString())
                .containsExactly("one.csv", "other.csv");
        assertThat(outcome.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.roster()).hasFileName("broken.csv");
            assertThat(failed.cause()).as("for the log").hasRootCause(cause);
        });
        JsonNode document = JsonMapper.shared().readTree(results);
        assertThat(document.get("employees")).hasSize(2);
        assertThat(document.at("/problems/0/code").asString()).isEqualTo("ROSTER_FAILED");
        assertThat(document.at("/problems/0/message").asString()).contains("broken.csv");
        assertThat(leftovers()).as("part files").isEmpty();
    }

    @Test
    void severalRostersMakeOneResultsDocument() throws IOException {
        Path one = TestRosters.csv(home, "one.csv", TestRosters.SAFE);
        Path other = TestRosters.csv(home, "other.csv", TestRosters.TURNS_35, TestRosters.SAFE);
        Path results = home.resolve("results.json");

        RunOutcome outcome =
                run(TestRosters.withResults(TestRosters.request(home.resolve("out"), one, other), results));

        assertThat(outcome.results()).contains(results);
        JsonNode document = JsonMapper.shared().readTree(results);
        assertThat(document.get("employees")
                        .valueStream()
                        .map(each -> each.get("file").asString()))
                .containsExactly("one.csv", "other.csv", "other.csv");
        assertThat(document.get("summary").get("rows").asInt()).isEqualTo(3);
        assertThat(document.get("summary").get("outlooks").get("SAFE").asInt()).isEqualTo(2);
        assertThat(document.get("inputs").size()).isEqualTo(2);
    }

    @Test
    void tellsWhatCannotBeReadInTheEmployersTable() throws IOException {
        Path employers = Files.writeString(home.resolve("employers.csv"), "所属機関,中小企業,試験研究費等比率\nアオイ,はい,要相談\n");
        RunRequest plain =
                TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", TestRosters.SAFE));
        Path results = home.resolve("results.json");

        RunOutcome outcome = run(TestRosters.withResults(TestRosters.withEmployers(plain, employers), results));

        assertThat(outcome.rosters().get(0).summary().problems()).isEqualTo(1);
        JsonNode problem = JsonMapper.shared().readTree(results).at("/problems/0");
        assertThat(problem.get("file").asString()).isEqualTo("employers.csv");
        assertThat(problem.get("cell").asString()).isEqualTo("C2");
    }

    @Test
    void tellsOfTheEmployersTableOnceHoweverManyRostersThereAre() throws IOException {
        Path employers = Files.writeString(home.resolve("employers.csv"), "所属機関,中小企業,試験研究費等比率\nアオイ,はい,要相談\n");
        String unreadable = TestRosters.SAFE.replace("修士", "謎");
        Path one = TestRosters.csv(Files.createDirectory(home.resolve("a")), "roster.csv", unreadable);
        Path other = TestRosters.csv(Files.createDirectory(home.resolve("b")), "roster.csv", unreadable);
        RunRequest plain = TestRosters.request(home.resolve("out"), one, other);
        Path results = home.resolve("results.json");

        run(TestRosters.withResults(TestRosters.withEmployers(plain, employers), results));

        assertThat(JsonMapper.shared()
                        .readTree(results)
                        .get("problems")
                        .valueStream()
                        .map(problem -> problem.get("file").asString()))
                .as("two rosters of one name have a problem each")
                .containsExactlyInAnyOrder("employers.csv", "roster.csv", "roster.csv");
    }

    @Test
    void rostersOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path one = TestRosters.csv(Files.createDirectory(home.resolve("a")), "roster.csv", TestRosters.SAFE);
        Path other = TestRosters.csv(Files.createDirectory(home.resolve("b")), "roster.csv", TestRosters.SAFE);

        assertThat(run(TestRosters.request(home.resolve("out"), one, other)).rosters())
                .extracting(each -> each.workbook().getFileName().toString())
                .containsExactly("roster.csv-assessed-2026-11-21.xlsx", "roster.csv-2-assessed-2026-11-21.xlsx");
    }

    @Test
    void neverWritesTheRosterItself() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        String before = Files.readString(roster);

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(
                        () -> run(TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), roster)));
        assertThat(roster).content().isEqualTo(before);
    }

    @Test
    void saysWhichFileCannotBeWritten() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        Path file = Files.createFile(home.resolve("taken"));

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> run(TestRosters.request(file, roster)))
                .satisfies(e -> assertThat(e.file()).isEqualTo(file));
    }

    @Test
    void twoProcessesDoNotShareADataFolder() {
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> RosterApplication.start(home));
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static List<String> texts(Path workbook, String sheet, int row) throws IOException {
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            Row cells = book.getSheet(sheet).getRow(row);
            return Stream.iterate(0, index -> index < cells.getLastCellNum(), index -> index + 1)
                    .map(cells::getCell)
                    .filter(cell -> cell != null)
                    .map(Cell::toString)
                    .toList();
        }
    }
}
