package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Stays that end soon, from the roster to list, results, calendar and terminal")
class DueSoonIT {

    private static final String HEADER = "Employee No.,Name,Nationality,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language,Left on,Renewal filed on,"
            + "Employer,Designated organization\n";

    @TempDir
    Path home;

    @Test
    void areToActOnWhateverTheOutlook() throws IOException {
        Path roster = Path.of("src/test/resources/cases/roster/implausible-values-and-imminent-expiry.xlsx");

        Map<String, JsonNode> people = assess(roster);

        assertThat(Stream.of("E013", "E014", "E015", "E016", "E017", "E018")
                        .map(number -> number + " " + summary(people.get(number))))
                .containsExactly(
                        "E013 NEEDS_DATA 2026-12-01 toActOn dueSoon",
                        "E014 NEEDS_DATA 2026-12-02 toActOn dueSoon",
                        "E015 NEEDS_DATA 2026-12-08 toActOn dueSoon",
                        "E016 NOT_ELIGIBLE 2026-12-01 toActOn dueSoon",
                        "E017 OUT_OF_SCOPE 2026-12-01 toActOn dueSoon",
                        "E018 OUT_OF_SCOPE 2026-12-08 toActOn dueSoon");
        assertThat(people.get("E012").get("dueSoon").asBoolean())
                .as("ends on the 61st day")
                .isFalse();
        assertThat(actionList(roster))
                .filteredOn(row -> row.contains("満了間近のため要対応です"))
                .as("those whose pay is asked about are there for that as well")
                .hasSize(3);
    }

    @Test
    void endOnTheSixtiethDayOrBefore() throws IOException {
        String safe = "1990-01-01,%s,%s,10000000,master,10,N1";
        Path roster = Files.writeString(
                home.resolve("roster.csv"),
                HEADER
                        + row("1", safe, "HSP (i)(b)", "2027-01-30", ",,,")
                        + row("2", safe, "HSP (i)(b)", "2027-01-31", ",,,")
                        + row("3", safe, "Dependent", "2027-01-30", ",,,")
                        + row("4", safe, "Student", "2027-01-31", ",,,")
                        + row("5", safe, "HSP (i)(b)", "2026-12-01", ",,,")
                        + row("6", safe, "HSP (i)(b)", "2026-11-30", ",,,")
                        + row("7", safe, "Permanent Resident", "2026-12-15", ",,,")
                        + row("8", safe, "HSP (i)(b)", "2026-12-15", "2026-11-30,,,")
                        + row("9", safe, "HSP (i)(b)", "2026-12-15", ",2026-11-20,,")
                        + row("10", safe, "HSP (i)(b)", "2026-12-15", ",2026-08-01,,")
                        + row("11", safe, "HSP (i)(b)", "2026-12-15", ",,A Inc.,B Inc.")
                        + row(
                                "12",
                                safe,
                                "Engineer/Specialist in Humanities/International Services",
                                "2026-12-12",
                                ",,,"));

        Map<String, JsonNode> people = assess(roster);

        assertThat(people.entrySet().stream().map(each -> each.getKey() + " " + summary(each.getValue())))
                .containsExactlyInAnyOrder(
                        "1 SAFE 2027-01-29 toActOn dueSoon",
                        "2 SAFE 2027-01-29",
                        "3 OUT_OF_SCOPE 2027-01-29 toActOn dueSoon",
                        "4 OUT_OF_SCOPE 2027-01-29",
                        "5 SAFE 2026-12-01 toActOn dueSoon",
                        "6 EXPIRED 2026-12-01 toActOn",
                        "7 NO_RENEWAL null",
                        "8 LEFT null",
                        "9 SAFE 2027-02-15",
                        "10 SAFE 2026-12-15 toActOn dueSoon",
                        "11 EMPLOYER_CHANGED 2026-12-01 toActOn dueSoon",
                        "12 CANDIDATE 2026-12-11 toActOn dueSoon");
        assertThat(actionList(roster).stream().map(row -> row.split("\\|")[1]))
                .as("the nearest deadline first, and of one day the most severe; then who has filed")
                .containsExactly("6", "11", "5", "12", "10", "1", "3", "9");
        assertThat(Files.readString(home.resolve("dates.ics")))
                .as("the same day in the calendar")
                .contains("DTSTART;VALUE=DATE:20261201", "DTSTART;VALUE=DATE:20261211");
    }

    private static String row(String number, String facts, String status, String expiry, String rest) {
        return number + ",Test,Vietnam," + facts.formatted(status, expiry) + "," + rest + "\n";
    }

    private static String summary(JsonNode person) {
        return person.get("outlook").asString()
                + " "
                + person.get("deadline").asString("null")
                + (person.get("toActOn").asBoolean() ? " toActOn" : "")
                + (person.get("dueSoon").asBoolean() ? " dueSoon" : "");
    }

    private Map<String, JsonNode> assess(Path roster) throws IOException {
        Path results = home.resolve("results.json");
        Terminal terminal = new Terminal(home);
        int code = terminal.execute(
                "assess",
                roster.toString(),
                "--as-of",
                "2026-12-01",
                "--results",
                results.toString(),
                "--calendar",
                home.resolve("dates.ics").toString());
        assertThat(code).as(terminal.err()).isZero();
        Map<String, JsonNode> people = JsonMapper.shared()
                .readTree(results)
                .get("employees")
                .valueStream()
                .collect(Collectors.toMap(each -> each.get("employeeNo").asString(), each -> each));
        long toActOn = people.values().stream()
                .filter(each -> each.get("toActOn").asBoolean())
                .count();
        LocalDate nearest = people.values().stream()
                .filter(each -> each.get("toActOn").asBoolean())
                .filter(each -> each.hasNonNull("deadline"))
                .map(each -> LocalDate.parse(each.get("deadline").asString()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(terminal.out()).startsWith(toActOn + " to act on, nearest deadline " + nearest);
        return people;
    }

    private List<String> actionList(Path roster) throws IOException {
        DataFormatter format = new DataFormatter();
        Path copy = home.resolve("output").resolve(roster.getFileName() + "-assessed-2026-12-01.xlsx");
        Path file = Files.exists(copy)
                ? copy
                : home.resolve("output")
                        .resolve(roster.getFileName().toString().replace(".xlsx", "") + "-assessed-2026-12-01.xlsx");
        List<String> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Row row : workbook.getSheetAt(1)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                if (row.getRowNum() > 3 && cells.size() > 1) { // below the list stands a sentence about all
                    rows.add(String.join("|", cells));
                }
            }
        }
        return rows;
    }
}
