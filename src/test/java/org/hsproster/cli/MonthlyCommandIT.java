package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.RosterApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The monthly run")
class MonthlyCommandIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String SAFE = "1,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";
    private static final String AT_RISK = "2,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";

    @TempDir
    private Path home;

    private Path inbox = Path.of("");

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(home.resolve("inbox"));
    }

    @Test
    void assessesEveryRosterAndArchivesIt() throws IOException {
        put("one.csv", SAFE);
        put("two.csv", AT_RISK);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();
        assertThat(files("output"))
                .containsExactly(
                        "2026-11/deadlines.ics",
                        "2026-11/one.csv-assessed-2026-11-21.xlsx",
                        "2026-11/two.csv-assessed-2026-11-21.xlsx");
        assertThat(files("archive")).containsExactly("2026-11/one.csv", "2026-11/two.csv");
        assertThat(files("inbox")).isEmpty();
        assertThat(terminal.out()).contains("one.csv", "1  ○ Safe", "two.csv", "1  ● At risk", "Roster moved to");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, Calendar:
            ja, カレンダー：
            """)
    void saysWhereTheCalendarIs(String language, String label) throws IOException {
        put("one.csv", SAFE);

        Terminal terminal = new Terminal(home);
        terminal.execute("monthly", "--lang", language);

        assertThat(terminal.out().replace(": ", ":")).contains(label + home.resolve("output/2026-11/deadlines.ics"));
    }

    @Test
    void manyRostersAreAssessedSideBySide() throws IOException {
        for (int roster = 10; roster < 30; roster++) {
            put(roster + ".csv", SAFE);
        }

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();
        assertThat(files("inbox")).isEmpty();
        assertThat(files("output")).as("workbooks and a calendar").hasSize(21);
    }

    @Test
    void runTwiceChangesNothing() throws IOException {
        put("one.csv", SAFE);
        new Terminal(home).execute("monthly");
        Map<String, FileTime> before = times();

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isZero();
        assertThat(terminal.out()).contains("No roster in");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aRosterThatIsPutInAgainIsAnsweredFromTheFirstRun() throws IOException {
        put("one.csv", SAFE);
        new Terminal(home).execute("monthly");
        Map<String, FileTime> before = times();
        put("one.csv", SAFE);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isZero();
        assertThat(files("inbox")).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void anUnreadableRosterStaysAndDoesNotStopTheOthers() throws IOException {
        Files.writeString(inbox.resolve("broken.xlsx"), "no workbook");
        put("good.csv", AT_RISK);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly", "--fail-on", "risk"))
                .as("more severe than a person at risk")
                .isEqualTo(ExitCodes.ROSTER);
        assertThat(files("inbox")).containsExactly("broken.xlsx");
        assertThat(files("archive")).containsExactly("2026-11/good.csv");
        assertThat(terminal.err()).contains("broken.xlsx", "stays where it is");
    }

    @Test
    void failsOnPeopleAtRiskOnRequest() throws IOException {
        put("one.csv", SAFE);
        put("two.csv", AT_RISK);

        assertThat(new Terminal(home).execute("monthly", "--fail-on", "risk")).isEqualTo(ExitCodes.AT_RISK);
    }

    @Test
    void aRosterThatIsOpenWaits() throws IOException {
        put("open.csv", SAFE);
        Path lock = Files.writeString(inbox.resolve("~$open.csv"), "owner");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.parse("2026-11-21T02:00:00Z")));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.WAITING);
        assertThat(terminal.err()).contains("open.csv is still being written or open");
        assertThat(files("inbox")).contains("open.csv");
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void rostersOfOneNameButOfTwoKindsHaveAWorkbookEach() throws IOException {
        put("roster.csv", SAFE);
        new Terminal(home).execute("monthly");
        Files.copy(Path.of("sample-input/roster.xlsx"), inbox.resolve("roster.xlsx"));

        assertThat(new Terminal(home).execute("monthly")).isZero();
        assertThat(files("output"))
                .containsExactly(
                        "2026-11/deadlines.ics",
                        "2026-11/roster-assessed-2026-11-21.xlsx",
                        "2026-11/roster.csv-assessed-2026-11-21.xlsx");
    }

    @Test
    void anotherRunAtWorkIsWaitedFor() throws IOException {
        put("one.csv", SAFE);

        try (RosterApplication other = RosterApplication.start(home)) {
            assertThat(other.assessmentRun()).isNotNull();
            assertThat(new Terminal(home).execute("monthly")).isEqualTo(ExitCodes.BUSY);
        }
        assertThat(files("inbox")).containsExactly("one.csv");
    }

    @Test
    void printsWhatHasChangedSinceTheRunBefore() throws IOException {
        put("one.csv", SAFE + AT_RISK);
        Terminal first = new Terminal(home);
        first.execute("monthly", "--as-of", "2026-11-01");
        put("one.csv", SAFE.replace("N1", "") + SAFE.replace("1,イ", "3,イ"));
        Terminal second = new Terminal(home);
        second.execute("monthly", "--as-of", "2026-12-01");

        assertThat(first.out()).contains("Changes: first run");
        assertThat(second.out()).contains("Changes: ◇ New 1, ↓ Worse 1, left 1 (since 2026-11-01)");
        assertThat(summary("2026-12/one.csv-assessed-2026-12-01.xlsx"))
                .contains("前回からの変化 ◇ 新規 1名、↓ 悪化 1名、名簿から外れた方 1名（2026/11/1(日)時点との比較）");
    }

    @Test
    void foldersCanBeNamed() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("one.csv"), HEADER + SAFE);

        assertThat(new Terminal(home)
                        .execute(
                                "monthly",
                                "--inbox",
                                elsewhere.toString(),
                                "--out",
                                home.resolve("o").toString(),
                                "--archive",
                                home.resolve("a").toString(),
                                "--as-of",
                                "2026-12-01"))
                .isZero();
        assertThat(files("o")).containsExactly("2026-12/deadlines.ics", "2026-12/one.csv-assessed-2026-12-01.xlsx");
        assertThat(files("a")).containsExactly("2026-12/one.csv");
    }

    /** Returns the first two cells of each row of the first sheet. */
    private List<String> summary(String workbook) throws IOException {
        try (Workbook read =
                WorkbookFactory.create(home.resolve("output").resolve(workbook).toFile(), null, true)) {
            DataFormatter formatter = new DataFormatter();
            return StreamSupport.stream(read.getSheetAt(0).spliterator(), false)
                    .map(row ->
                            formatter.formatCellValue(row.getCell(0)) + " " + formatter.formatCellValue(row.getCell(1)))
                    .toList();
        }
    }

    private void put(String name, String row) throws IOException {
        Files.writeString(inbox.resolve(name), HEADER + row);
    }

    private List<String> files(String name) throws IOException {
        Path folder = home.resolve(name);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String folder : List.of("output", "archive")) {
            for (String file : files(folder)) {
                times.put(
                        folder + file,
                        Files.getLastModifiedTime(home.resolve(folder).resolve(file)));
            }
        }
        return times;
    }
}
