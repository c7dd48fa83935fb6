package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the database and the logs store of the people of the sample roster")
class KeptValuesIT {

    private static final String LOG_SIZE = "logging.logback.rollingpolicy.max-file-size";
    private static final Path ROSTER = Path.of("sample-input", "roster.xlsx");
    private static final List<Charset> WRITINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-31j"));

    @TempDir
    Path home;

    @BeforeEach
    void makeLogsFullSoon() {
        forgetTheLogBefore();
        System.setProperty(LOG_SIZE, "1KB");
    }

    @AfterEach
    void makeLogsAsLargeAsEver() {
        System.clearProperty(LOG_SIZE);
        forgetTheLogBefore();
    }

    /** Spring Boot hands the size and the names of full logs on to Logback once for a process. */
    private static void forgetTheLogBefore() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("LOGBACK_"));
    }

    @Test
    void isNoNameNumberBirthDateAmountOrNationality() throws Exception {
        RunRequest request = TestRosters.with(
                TestRosters.request(home.resolve("out"), ROSTER),
                OutputOptions.none().with(OutputOption.CALENDAR, Optional.of(home.resolve("own.ics"))));
        try (RosterApplication application = RosterApplication.start(home)) {
            application.assessmentRun().run(request, (file, people) -> {});
        }
        try (RosterApplication application = RosterApplication.start(home)) {
            application
                    .assessmentRun()
                    .run(TestRosters.on(TestRosters.AS_OF.plusMonths(1), request), (file, people) -> {});
            assertThat(application.history().runs()).hasSize(2);
        }

        Map<String, String> kept = kept();
        assertThat(found("roster.xlsx", kept)).as("what is kept is found").isNotEmpty();
        for (Employee employee : employees()) {
            for (String value : values(employee)) {
                assertThat(found(value, kept))
                        .as("files with a value of the roster")
                        .isEmpty();
            }
        }
    }

    /** The content of every file of the data folder, a character for each byte. */
    private Map<String, String> kept() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(kept.keySet())
                .contains("history.key", "jobs.script", "hsp-roster.log", "audit.log")
                .as("a log that is full")
                .anyMatch(name -> name.matches("hsp-roster\\.\\d{4}-\\d\\d\\.0\\.log"));
        return kept;
    }

    /** In any writing, not as a part of a longer figure or hash. */
    private static List<String> found(String value, Map<String, String> kept) {
        String escaped = value.chars()
                .mapToObj(each -> each < 128 ? String.valueOf((char) each) : String.format("\\u%04x", each))
                .collect(Collectors.joining());
        String anyWriting = Stream.concat(
                        Stream.of(escaped),
                        WRITINGS.stream()
                                .map(charset -> new String(value.getBytes(charset), StandardCharsets.ISO_8859_1)))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("(?<![0-9a-zA-Z])(" + anyWriting + ")(?![0-9a-zA-Z])");
        return kept.keySet().stream()
                .filter(file -> pattern.matcher(kept.get(file)).find())
                .toList();
    }

    private static List<String> values(Employee employee) {
        return Stream.of(
                        employee.confirmed(Fact.NAME),
                        employee.confirmed(Fact.EMPLOYEE_NO),
                        employee.confirmed(Fact.NATIONALITY),
                        employee.confirmed(Fact.BIRTH_DATE).map(LocalDate::toString),
                        employee.confirmed(Fact.ANNUAL_REMUNERATION)
                                .map(AnnualRemuneration::yen)
                                .map(Object::toString))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Employee> employees() throws UnreadableRosterException {
        List<Employee> employees = new ArrayList<>();
        RunRequest request = TestRosters.request(ROSTER, ROSTER);
        try (RosterReader reader = RosterReader.open(
                ROSTER, request.inputs().sources().options(request.asOf(), Optional.empty(), Optional.empty()))) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                employees.add(entry.employee());
            }
        }
        assertThat(employees).as("people of the sample").hasSizeGreaterThan(20);
        return employees;
    }
}
