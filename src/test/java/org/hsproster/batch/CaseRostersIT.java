package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rosters of {@code cases/roster}, assessed as a whole, against {@code answers.csv} beside them. */
@DisplayName("A real-looking roster")
class CaseRostersIT extends WithOneApplication {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases", "roster");
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

    /** One row of the answers. */
    record Answer(String file, String employeeNo, String key, String value, String why) {

        static Answer of(CSVRecord row) {
            return new Answer(row.get("file"), row.get("employeeNo"), row.get("key"), row.get("value"), row.get("why"));
        }

        @Override
        public String toString() {
            return file + " " + employeeNo + " " + key + " = " + value;
        }
    }

    /**
     * What a roster came to.
     *
     * @param results empty where the roster was refused
     */
    private record Assessed(Optional<JsonNode> results) {

        JsonNode employee(String number) {
            return results.orElseThrow()
                    .get("employees")
                    .valueStream()
                    .filter(each -> number.equals(each.get("employeeNo").asString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no person has the number " + number));
        }
    }

    private final Map<String, Assessed> assessed = new HashMap<>();

    static Stream<Answer> answers() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CaseRostersIT.class.getResourceAsStream("/cases/roster/answers.csv")),
                StandardCharsets.UTF_8)) {
            List<Answer> all = format.parse(in).stream()
                    .map(Answer::of)
                    .filter(each -> !each.file().equals("*"))
                    .toList();
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isAnsweredAsItsAuthorSays(Answer answer) {
        Assessed roster = assessed.computeIfAbsent(answer.file(), this::assess);
        if (answer.key().equals("exitOrError")) {
            assertThat(roster.results().isEmpty() || hasErrorOfFile(roster))
                    .as(answer.why())
                    .isTrue();
            return;
        }
        if (answer.key().equals("people")) {
            assertThat(roster.results().orElseThrow().get("employees"))
                    .as(answer.why())
                    .hasSize(Integer.parseInt(answer.value()));
            return;
        }
        assertThat(said(roster.employee(answer.employeeNo()), answer))
                .as(answer.why())
                .isEqualTo(answer.value());
    }

    private static String said(JsonNode employee, Answer answer) {
        return switch (answer.key()) {
            case "points.atFiling" -> employee.get("points").get("atFiling").asString();
            case "points.designated-university" ->
                employee.get("items")
                        .valueStream()
                        .filter(item -> item.get("id").asString().equals("designated-university"))
                        .filter(item -> item.get("status").asString().equals("CONFIRMED"))
                        .map(item -> item.get("points").asString())
                        .findFirst()
                        .orElse("none");
            case "possibleMinusConfirmed" ->
                String.valueOf(employee.get("points").get("possibleAtFiling").asInt()
                        - employee.get("points").get("atFiling").asInt());
            case "findings" -> String.valueOf(employee.get("findings").size());
            case "finding" ->
                employee.get("findings").toString().toLowerCase().contains(answer.value())
                        ? answer.value()
                        : "no finding about it";
            default -> employee.get(answer.key()).asString();
        };
    }

    private static boolean hasErrorOfFile(Assessed roster) {
        return roster.results()
                .orElseThrow()
                .get("problems")
                .valueStream()
                .anyMatch(problem -> problem.get("severity").asString().equals("ERROR"));
    }

    private Assessed assess(String file) {
        Path results = home.resolve(file + ".json");
        RunRequest request = TestRosters.on(AS_OF, TestRosters.request(home.resolve("out"), FOLDER.resolve(file)));
        application.assessmentRun().run(TestRosters.withResults(request, results), (roster, rows) -> {});
        return new Assessed(Optional.of(results)
                .filter(written -> written.toFile().exists())
                .map(written -> JsonMapper.shared().readTree(written)));
    }
}
