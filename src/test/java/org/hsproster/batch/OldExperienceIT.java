package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Years of experience that are not updated")
class OldExperienceIT extends WithOneApplication {

    private static final String HEADER = "社員番号,生年月日,国籍,在留資格,在留期限,年収,学位,%s\n";
    private static final String PERSON = "0043,1990-01-01,インド,%s,2029-04-20,1000万円,修士,%s\n";
    private static final String HOLDER = "高度専門職1号ロ";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
    private static final LocalDate YEAR_LATER = LocalDate.of(2027, 11, 21);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            RUNS                                           | TOLD       | BECAUSE
            2026-11-21=6                                   | none       | the first run has nothing to go by
            2026-11-21=6 2027-11-20=6                      | none       | a day short of a year
            2026-11-21=6 2027-11-21=6                      | 2026-11-21 | a year
            2026-11-21=6 2027-06-01=6年 2028-01-01=6.0     | 2026-11-21 | since the first of all runs, however it is written
            2026-11-21=6 2027-06-01=7 2028-05-31=7         | none       | it was updated
            2026-11-21=6 2027-06-01=7 2028-06-01=7         | 2027-06-01 | and forgot the next time
            2026-11-21=6 2027-06-01= 2027-12-01=6          | none       | nothing was told in between
            2026-11-21=  2027-12-01=                       | none       | nothing is told
            2026-12-01=6 2027-11-01=6 2026-12-02=6         | none       | a later run is no past
            """)
    void areToldAfterAYear(String runs, String told, String because) throws IOException {
        String roster = "roster-" + Math.abs(runs.hashCode()) + ".csv";
        String last = "";
        for (String run : runs.split(" +")) {
            String[] dayAndYears = (run + " ").split("=");
            JsonNode person = assess(roster, LocalDate.parse(dayAndYears[0]), "実務経験年数", HOLDER, dayAndYears[1].strip());
            last = told(person);
        }
        assertThat(last).as(because).isEqualTo(told);
    }

    @Test
    void areNotAskedForWhereTheFirstDayIsRecorded() throws IOException {
        assess("since.csv", FIRST, "実務経験開始日", HOLDER, "2020-11-21");

        assertThat(told(assess("since.csv", YEAR_LATER, "実務経験開始日", HOLDER, "2020-11-21")))
                .isEqualTo("none");
    }

    @Test
    void areNotAskedForWhereNoPointsAreCounted() throws IOException {
        assess("permanent.csv", FIRST, "実務経験年数", "永住者", "6");

        assertThat(told(assess("permanent.csv", YEAR_LATER, "実務経験年数", "永住者", "6")))
                .isEqualTo("none");
    }

    @Test
    void changeNoPointsAndAreToldWhereOtherProblemsAre() throws IOException {
        assess("kept.csv", FIRST, "実務経験年数", HOLDER, "6");

        JsonNode kept = assess("kept.csv", YEAR_LATER, "実務経験年数", HOLDER, "6");
        JsonNode unknown = assess("unknown.csv", YEAR_LATER, "実務経験年数", HOLDER, "6");

        assertThat(kept.get("points")).isEqualTo(unknown.get("points"));
        assertThat(kept.get("outlook")).isEqualTo(unknown.get("outlook"));
        JsonNode problem = kept.get("findings").get(0);
        assertThat(problem.get("severity").asString()).isEqualTo("WARNING");
        assertThat(problem.get("cell").asString()).isEqualTo("H2");
        String sentence = "実務経験年数の記載が2026/11/21(土)時点から変わっておらず";
        assertThat(problem.get("message").asString()).startsWith(sentence);
        assertThat(cells("データ確認事項")).as("the sheet about data").anyMatch(cell -> cell.startsWith(sentence));
        assertThat(cells("kept")).as("beside the row").anyMatch(cell -> cell.contains(sentence));
    }

    @Test
    void areToldInEnglishAndCounted() throws IOException {
        Path roster = roster("english.csv", "実務経験年数", HOLDER, "6");
        RunRequest request =
                TestRosters.spoken(TestRosters.request(home.resolve("out"), roster), Optional.of(Locale.ENGLISH));
        run(TestRosters.on(FIRST, request));
        Path results = home.resolve("english.json");

        RunOutcome outcome = run(TestRosters.withResults(TestRosters.on(YEAR_LATER, request), results));

        assertThat(outcome.rosters().get(0).summary().problems()).isEqualTo(1);
        assertThat(Files.readString(results)).contains("have been the same since 2026-11-21");
    }

    private JsonNode assess(String name, LocalDate asOf, String header, String status, String experience)
            throws IOException {
        Path results = home.resolve("results.json");
        RunRequest request = TestRosters.request(home.resolve("out"), roster(name, header, status, experience));
        run(TestRosters.withResults(TestRosters.on(asOf, request), results));
        return JsonMapper.shared().readTree(results).get("employees").get(0);
    }

    private Path roster(String name, String header, String status, String experience) throws IOException {
        return Files.writeString(home.resolve(name), HEADER.formatted(header) + PERSON.formatted(status, experience));
    }

    private RunOutcome run(RunRequest request) {
        return application.assessmentRun().run(request, (file, people) -> {});
    }

    /** The day since when nothing was updated. */
    private static String told(JsonNode person) {
        return person.get("findings")
                .valueStream()
                .filter(problem -> problem.get("code").asString().equals("EXPERIENCE_NOT_UPDATED"))
                .map(problem ->
                        problem.get("message").asString().replaceAll(".*?(\\d+)/(\\d+)/(\\d+)\\(.\\).*", "$1-$2-$3"))
                .map(day -> day.replaceAll("-(\\d)(?!\\d)", "-0$1"))
                .findFirst()
                .orElse("none");
    }

    private List<String> cells(String sheet) throws IOException {
        Path file = home.resolve("out/kept.csv-assessed-" + YEAR_LATER + ".xlsx");
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                    .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                    .map(Object::toString)
                    .toList();
        }
    }
}
