package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterInputs;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RunRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The parts of a calendar that rosters share")
class CalendarPartsIT {

    private static final String HEADER =
            "Employee No.,Employer,Name,Date of birth,Status of residence,Visa expiry,Annual remuneration,Degree,"
                    + "Years of practical experience,Japanese language\n";
    private static final String ADA = "7,Aoi Inc.,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1\n";
    private static final String EVE = "8,Aoi Inc.,Eve Test,1990-01-01,HSP (i)(b),2027-05-10,10000000,master,10,N1\n";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** An alarm has an id of its own, and the name of a property may be in lower case. */
    private static final String LUNCH = "begin:VEVENT\r\nDTSTAMP:20260101T000000Z\r\nuid;X-A=1:lun\r\n ch\r\n"
            + "DTSTART;VALUE=DATE:20261201\r\nSUMMARY:Lunch   \r\nX-ODD;;=\r\nBEGIN:VALARM\r\n"
            + "UID:0123456789ab-0@hsp-roster\r\nEND:VALARM\r\nend:VEVENT\r\n";

    @TempDir
    Path home;

    private Path month;
    private Path calendar;

    @BeforeEach
    void nameFiles() {
        month = home.resolve("output/2026-11");
        calendar = month.resolve("deadlines.ics");
    }

    @Test
    void areMergedByTheNextRunWhereTheProcessDiedBefore() throws IOException {
        put("aoi.csv", ADA);
        put("midori.csv", EVE);
        assertThat(new Terminal(home).execute("monthly")).isZero();
        String undisturbed = Files.readString(calendar);
        Files.delete(calendar);
        put("aoi.csv", ADA);
        put("midori.csv", EVE);
        assessOnly(home, "aoi.csv", "midori.csv");
        assertThat(calendar).as("not before all rosters are done").doesNotExist();

        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();

        assertThat(terminal.out())
                .as("answered by the runs before")
                .contains("an earlier run has answered this already");
        assertThat(calendar).hasContent(undisturbed);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void areMergedWithoutAnyRosterInTheInbox() throws IOException {
        put("aoi.csv", ADA);
        assessOnly(home, "aoi.csv");
        Files.delete(home.resolve("inbox/aoi.csv"));

        assertThat(new Terminal(home).execute("monthly", "--as-of", "2026-12-01"))
                .isZero();

        assertThat(ids(calendar)).as("of the month before").hasSize(3);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void areMergedOnceMoreWhereTheProcessDiedInBetween() throws IOException {
        put("aoi.csv", ADA);
        put("midori.csv", EVE);
        assessOnly(home, "aoi.csv", "midori.csv");
        List<Path> parts = hidden();
        Path taken = parts.get(0).resolveSibling(parts.get(0).getFileName() + ".merging");
        Files.move(parts.get(0), taken);
        Files.writeString(month.resolve(".deadlines.ics.part"), "BEGIN:VCALENDAR\r\nBEGIN:VEV");

        assertThat(new Terminal(home).execute("monthly")).isZero();

        assertThat(ids(calendar)).hasSize(6).doesNotHaveDuplicates();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void ofANewerRunCountWhereTheProcessDiedInBetween() throws IOException {
        put("aoi.csv", ADA, EVE);
        assessOnly(home, "aoi.csv");
        Path part = hidden().get(0);
        Files.move(part, part.resolveSibling(part.getFileName() + ".merging"));
        put("aoi.csv", ADA);

        assertThat(new Terminal(home).execute("monthly")).isZero();

        assertThat(Files.readString(calendar)).doesNotContain("Employee 8:").contains("Employee 7:");
        assertThat(hidden()).isEmpty();
    }

    @Test
    void ofSeveralMachinesAreMergedByOne() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        put("aoi.csv", ADA);
        Files.createDirectory(other.resolve("inbox"));
        Files.writeString(other.resolve("inbox/midori.csv"), HEADER + EVE);
        assessOnly(other, "midori.csv");

        assertThat(new Terminal(home).execute("monthly")).isZero();

        assertThat(ids(calendar)).hasSize(6);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void comeBackWhereTheCalendarWasDeleted() throws IOException {
        put("aoi.csv", ADA);
        put("midori.csv", EVE);
        new Terminal(home).execute("monthly");
        String first = Files.readString(calendar);
        Files.delete(calendar);
        put("aoi.csv", ADA);
        put("midori.csv", EVE);

        assertThat(new Terminal(home).execute("monthly")).isZero();

        assertThat(calendar).hasContent(first);
    }

    @Test
    void replaceTheFormerEventsOfTheirRosterAlone() throws IOException {
        Path own = home.resolve("own.ics");
        Path aoi = Files.writeString(home.resolve("aoi.csv"), HEADER + ADA + EVE);
        Path midori = Files.writeString(home.resolve("midori.csv"), HEADER + EVE);
        assess(own, aoi, midori);
        assertThat(ids(own)).hasSize(9);
        Files.writeString(aoi, HEADER + ADA.replace("2027-04-20", ""));

        assess(own, aoi);

        assertThat(ids(own))
                .as("cancelled, as a stay without an expiry has no days")
                .hasSize(9);
        assertThat(Files.readString(own).split("STATUS:CANCELLED", -1)).hasSize(7);
        assertThat(hidden(home)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void leaveEveryByteOfOtherEvents(String mark) throws IOException {
        String head = mark + "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:予定\r\nPRODID:-//Own//EN\r\n";
        String zone = "BEGIN:VTIMEZONE\nTZID:Asia/Tokyo\nBEGIN:STANDARD\nEND:STANDARD\nEND:VTIMEZONE\n";
        String tail = "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nX-SECOND:1\r\nEND:VCALENDAR\r\n\r\n";
        Path own = Files.writeString(home.resolve("own.ics"), head + zone + LUNCH + tail);
        Path roster = Files.writeString(home.resolve("aoi.csv"), HEADER + ADA);

        assess(own, roster);
        assertThat(Files.readString(own))
                .startsWith(head + zone + LUNCH + "BEGIN:VEVENT")
                .endsWith("END:VEVENT\r\n" + tail);

        String mixed =
                Files.readString(own).replace(head, head + "X-ADDED:1\r\n").replace(tail, LUNCH + tail);
        Files.writeString(own, mixed);
        assess(own, Files.writeString(home.resolve("midori.csv"), HEADER + EVE), roster);
        assertThat(Files.readString(own))
                .startsWith(head + "X-ADDED:1\r\n" + zone + LUNCH + LUNCH + "BEGIN:VEVENT")
                .endsWith("END:VEVENT\r\n" + tail);
        assertThat(ids(own)).hasSize(6);
    }

    @Test
    void areFoundWhereAnotherProgramHasSortedTheFile() throws IOException {
        Path own = home.resolve("own.ics");
        Path aoi = Files.writeString(home.resolve("aoi.csv"), HEADER + ADA);
        Path midori = Files.writeString(home.resolve("midori.csv"), HEADER + EVE);
        assess(own, aoi, midori);
        String first = Files.readString(own);
        List<String> events = Pattern.compile("BEGIN:VEVENT.*?END:VEVENT\r\n", Pattern.DOTALL)
                .matcher(first)
                .results()
                .map(found -> found.group())
                .toList();
        String head = first.substring(0, first.indexOf("BEGIN:VEVENT"));
        String mixed = Stream.of(5, 0, 3, 1, 4, 2).map(events::get).reduce("", String::concat);
        Files.writeString(own, head + mixed.replaceAll("(?m)^UID:(.{20})", "UID\r\n :$1\r\n\t") + "END:VCALENDAR\r\n");
        assess(own, aoi, midori, Path.of("--force"));
        assertThat(own).hasContent(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no calendar\r\n", "END:VCALENDAR\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"})
    void areNotPutIntoWhatIsNoCalendar(String content) throws IOException {
        Path own = Files.writeString(home.resolve("own.ics"), content);
        Path roster = Files.writeString(home.resolve("aoi.csv"), HEADER + ADA);

        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("assess", roster.toString(), "--calendar", own.toString()))
                .isEqualTo(ExitCodes.OUTPUT);

        assertThat(terminal.err()).contains(own.toString());
        assertThat(own).hasContent(content);
        assertThat(hidden(home)).isEmpty();
    }

    @Test
    void waitWhereTheCalendarIsDamagedAndTheFailureIsReported() throws IOException {
        put("aoi.csv", ADA);
        Files.createDirectories(month);
        Files.writeString(calendar, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n");

        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.OUTPUT);
        assertThat(terminal.err()).contains(calendar.toString());
        assertThat(terminal.out()).contains("Roster moved to");
        Files.delete(calendar);

        assertThat(new Terminal(home).execute("monthly")).isZero();
        assertThat(ids(calendar)).hasSize(3);
    }

    /** Assesses rosters of the inbox into the month, as a process does that dies before the end of the run. */
    private void assessOnly(Path where, String... rosters) {
        try (RosterApplication application = RosterApplication.start(where)) {
            AssessmentRun run = application.assessmentRun();
            List<Path> all = Stream.of(rosters)
                    .map(name -> where.resolve("inbox").resolve(name))
                    .toList();
            for (Path roster : all) {
                run.runPart(request(roster).beside(all), (file, rows) -> {});
            }
        }
    }

    private RunRequest request(Path roster) {
        return new RunRequest(
                new RosterInputs(List.of(roster), List.of(), Optional.empty(), RosterSources.none(), Optional.empty()),
                RuleSources.none(),
                DAY,
                month,
                OutputOptions.none().with(OutputOption.CALENDAR, Optional.of(calendar)),
                false);
    }

    private void assess(Path own, Path... rosters) {
        String[] words = Stream.concat(
                        Stream.of("assess", "--calendar", own.toString()),
                        Stream.of(rosters).map(Path::toString))
                .toArray(String[]::new);
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
    }

    private void put(String name, String... rows) throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        Files.writeString(home.resolve("inbox").resolve(name), HEADER + String.join("", rows));
    }

    private static List<String> ids(Path file) throws IOException {
        return Pattern.compile("(?m)^UID:([0-9a-f]{12}-[0-9a-f]{24}@hsp-roster)\r?$")
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<Path> hidden() throws IOException {
        return hidden(home.resolve("output"));
    }

    /** Returns the files below a folder that are hidden or in a hidden folder. */
    private static List<Path> hidden(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> folder.relativize(file).toString().matches("(.*/)?\\..*"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
