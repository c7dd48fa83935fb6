package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.audit.AuditLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The audit log")
class AuditLogIT {

    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language\n";
    private static final String AT_RISK = "7,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,3100000,bachelor,1,\n";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+09:00";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path home;

    @Test
    void saysOfARunWhoDidWhatToWhichFiles() throws Exception {
        Path roster = roster("roster.csv", AT_RISK);
        Path mapping = Files.writeString(home.resolve("Ada-mapping.yml"), "ignore:\n  - Memo\n");
        Path results = home.resolve("results.json");
        Path calendar = home.resolve("own.ics");
        Path forms = home.resolve("forms");

        run(
                10,
                "assess",
                roster.toString(),
                "--as-of",
                "2027-02-01",
                "--mapping",
                mapping.toString(),
                "--results",
                results.toString(),
                "--calendar",
                calendar.toString(),
                "--forms",
                forms.toString(),
                "--fail-on",
                "risk");

        JsonNode line = lines().get(0);
        assertThat(lines()).hasSize(1);
        assertThat(line.propertyNames())
                .containsExactly(
                        "at",
                        "user",
                        "asOf",
                        "roster",
                        "inputs",
                        "rulebook",
                        "outlooks",
                        "problems",
                        "repeated",
                        "outputs",
                        "exitCode");
        assertThat(line.path("user").asString()).isEqualTo(System.getProperty("user.name"));
        assertThat(line.path("at").asString()).matches(TIME);
        assertThat(line.path("asOf").asString()).isEqualTo("2027-02-01");
        assertThat(line.path("roster").asString()).isEqualTo("roster.csv");
        assertThat(line.path("inputs"))
                .isEqualTo(JSON.readTree(
                        "{\"mapping\":[\"" + sha256(mapping) + "\"],\"roster\":[\"" + sha256(roster) + "\"]}"));
        assertThat(line.path("rulebook").asString()).matches("\\d{4}-\\d\\d-\\d\\d.*\\+[0-9a-f]+");
        assertThat(line.path("outlooks")).isEqualTo(JSON.readTree("{\"AT_RISK\":1}"));
        assertThat(line.path("outputs").path("workbook").path(0).asString())
                .isEqualTo(sha256(home.resolve("output/roster.csv-assessed-2027-02-01.xlsx")));
        assertThat(line.path("outputs").path("results").path(0).asString()).isEqualTo(sha256(results));
        assertThat(line.path("outputs").path("calendar").path(0).asString()).isEqualTo(sha256(calendar));
        assertThat(line.path("outputs").path("forms").path(0).asString())
                .isEqualTo(sha256(forms.resolve("7-2027-02-01.xlsx")));
        assertThat(line.path("exitCode").asInt()).isEqualTo(10);
        assertThat(Files.readString(log())).as("no name but the roster's").doesNotContain("Ada", "own.ics", "7-2027");
    }

    @Test
    void hasALineForEveryRosterOfEveryRun() throws IOException {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Files.writeString(inbox.resolve("good.csv"), HEADER + AT_RISK);
        Files.writeString(inbox.resolve("shopping.csv"), "Milk,Bread\n2,3\n");

        run(3, "monthly");
        Files.writeString(inbox.resolve("good.csv"), HEADER + AT_RISK);
        Files.delete(inbox.resolve("shopping.csv"));
        run(0, "monthly");

        assertThat(lines())
                .extracting(
                        line -> line.path("roster").asString(),
                        line -> line.path("repeated").asBoolean(),
                        line -> line.path("exitCode").asInt())
                .contains(tuple("good.csv", false, 0), tuple("shopping.csv", false, 3))
                .last()
                .isEqualTo(tuple("good.csv", true, 0));
    }

    @Test
    void hasCommandsThatFailedBeforeTheRun() throws IOException {
        Path roster = roster("roster.csv", AT_RISK);
        run(5, "assess", roster.toString(), "--out", roster.toString());
        run(4, "assess", roster.toString(), "--rules", home.resolve("none").toString());
        run(
                4,
                "assess",
                roster.toString(),
                "--password-file",
                home.resolve("none").toString());
        try (RosterApplication other = RosterApplication.start(home)) {
            assertThat(other.assessmentRun()).isNotNull();
            run(6, "monthly");
            run(6, "history");
        }

        assertThat(lines()).extracting(line -> line.path("exitCode").asInt()).containsExactly(5, 4, 4, 6);
        assertThat(lines().get(3).path("command").asString()).isEqualTo("monthly");
        assertThat(lines())
                .as("runs and commands tell the time of Japan")
                .allSatisfy(line -> assertThat(line.path("at").asString()).matches(TIME));
    }

    @Test
    void keepsLinesApartAfterAProcessThatDiedWithinOne() throws IOException {
        Files.createDirectory(home.resolve("data"));
        Files.writeString(log(), "{\"at\":\"2026-", StandardOpenOption.CREATE);

        AuditLog.in(home.resolve("data"), Clock.systemUTC()).notBegun("assess", 6);

        assertThat(Files.readAllLines(log()))
                .satisfiesExactly(
                        torn -> assertThat(torn).isEqualTo("{\"at\":\"2026-"),
                        whole -> assertThat(JSON.readTree(whole)).isNotNull());
    }

    @Test
    void takesLinesFromSeveralAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        AuditLog audit = AuditLog.in(home.resolve("data"), Clock.systemUTC());
        List<Future<?>> pending = IntStream.range(0, 40)
                .<Future<?>>mapToObj(code -> writers.submit(() -> audit.notBegun("assess", code)))
                .toList();
        for (Future<?> each : pending) {
            each.get();
        }
        writers.shutdown();

        assertThat(lines())
                .extracting(line -> line.path("exitCode").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).boxed().toList());
    }

    private void run(int code, String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isEqualTo(code);
    }

    private Path roster(String name, String row) throws IOException {
        return Files.writeString(home.resolve(name), HEADER + row);
    }

    private Path log() {
        return home.resolve("data/audit.log");
    }

    private List<JsonNode> lines() throws IOException {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.map(JSON::readTree).toList();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
