package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the files month after month with another calendar library. */
@DisplayName("The calendar of the deadlines")
class CalendarIT {

    private static final String HEADER =
            "Employee No.,Employer,Name,Date of birth,Status of residence,Visa expiry,Annual remuneration,Degree,"
                    + "Years of practical experience,Japanese language\n";
    /** Turns 35 on 2027-03-01 and has to file before. */
    private static final String ADA = "7,Aoi Inc.,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1\n";

    private static final String EVE = "8,Aoi Inc.,Eve Test,1990-01-01,HSP (i)(b),2027-05-10,10000000,master,10,N1\n";
    private static final String KEN = "9,Aoi Inc.,Ken Test,1990-01-01,Japanese,,,bachelor,10,\n";

    private static final long MILLIS_OF_DAY = 86_400_000;

    @TempDir
    Path home;

    private Path inbox;

    /** The imported events by their ids; a later version replaces an earlier one. */
    private final Map<String, VEvent> imported = new TreeMap<>();

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(home.resolve("inbox"));
    }

    @Test
    void hasTheDaysOfEveryRosterByEmployeeNumber() throws IOException {
        put("aoi.csv", ADA, EVE, KEN);
        put("midori.csv", EVE.replace("Aoi", "Midori"));

        assertThat(new Terminal(home).execute("monthly")).isZero();

        importMonth("2026-11");
        assertThat(titles())
                .containsExactly(
                        "2027-01-20 Employee 7: the renewal can be filed from today",
                        "2027-02-10 Employee 8: the renewal can be filed from today",
                        "2027-02-10 Employee 8: the renewal can be filed from today",
                        "2027-02-26 Employee 7: deadline of the renewal",
                        "2027-04-20 Employee 7: the period of stay expires",
                        "2027-05-10 Employee 8: deadline of the renewal",
                        "2027-05-10 Employee 8: deadline of the renewal",
                        "2027-05-10 Employee 8: the period of stay expires",
                        "2027-05-10 Employee 8: the period of stay expires");
        assertThat(text("2026-11"))
                .contains("METHOD:PUBLISH\r\n", "PRODID:-//hsp-roster//hsp-roster//EN\r\n", "VERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20270120\r\nDTEND;VALUE=DATE:20270121\r\n")
                .contains("DTSTAMP:20261121T000000Z\r\n");
        assertThat(withoutIds(text("2026-11"))).doesNotContain("Ada", "Eve", "1992", "520", "Aoi", "Midori");
    }

    @Test
    void ofTheNextMonthUpdatesWhatTheFirstOneBrought() throws IOException {
        put("aoi.csv", ADA, EVE);
        new Terminal(home).execute("monthly");
        importMonth("2026-11");
        List<String> ids = List.copyOf(imported.keySet());
        put("aoi.csv", ADA.replace("5200000", "9000000"), EVE.replace("2027-05-10", "2027-06-10"));

        new Terminal(home).execute("monthly", "--as-of", "2026-12-01");

        importMonth("2026-12");
        assertThat(imported.keySet()).as("updates, no duplicates").containsExactlyElementsOf(ids);
        assertThat(titles())
                .containsExactly(
                        "2027-01-20 Employee 7: the renewal can be filed from today",
                        "2027-03-10 Employee 8: the renewal can be filed from today",
                        "2027-04-20 Employee 7: deadline of the renewal",
                        "2027-04-20 Employee 7: the period of stay expires",
                        "2027-06-10 Employee 8: deadline of the renewal",
                        "2027-06-10 Employee 8: the period of stay expires");
    }

    @Test
    void callsOffWhatDoesNotHoldAnyMore() throws IOException {
        put("aoi.csv", ADA, EVE);
        new Terminal(home).execute("monthly");
        importMonth("2026-11");
        put("aoi.csv", ADA.replace("5200000", "3100000").replace(",10,N1", ",1,"));

        new Terminal(home).execute("monthly", "--as-of", "2026-12-01");

        importMonth("2026-12");
        assertThat(imported).hasSize(6);
        assertThat(titles())
                .as("no day is safe for one of them, who is to be acted on before expiry, and the other has left")
                .containsExactly(
                        "2027-01-20 Employee 7: the renewal can be filed from today",
                        "2027-02-10 Called off: Date of an employee who is not on the roster any more",
                        "2027-04-20 Employee 7: deadline of the renewal",
                        "2027-04-20 Employee 7: the period of stay expires",
                        "2027-05-10 Called off: Date of an employee who is not on the roster any more",
                        "2027-05-10 Called off: Date of an employee who is not on the roster any more");
        assertThat(imported.values())
                .allSatisfy(event -> assertThat(event.getStatus())
                        .isEqualTo(title(event).contains("Called off") ? Status.cancelled() : Status.confirmed()));
    }

    @Test
    void callsOffADayInEveryFileUntilItIsPast() throws IOException {
        put("aoi.csv", ADA, EVE);
        new Terminal(home).execute("monthly");
        put("aoi.csv", ADA.replace("2027-04-20", ""));
        new Terminal(home).execute("monthly", "--as-of", "2026-12-01");
        put("aoi.csv", ADA.replace("2027-04-20", ""));
        new Terminal(home).execute("monthly", "--as-of", "2027-01-31");
        assertThat(cancelled("2027-01"))
                .as("for a user who has skipped the file of December, without the day that is past")
                .containsExactly(
                        "2027-02-10 Called off: Date of an employee who is not on the roster any more",
                        "2027-02-26 Called off: Employee 7: deadline of the renewal",
                        "2027-04-20 Called off: Employee 7: the period of stay expires",
                        "2027-05-10 Called off: Date of an employee who is not on the roster any more",
                        "2027-05-10 Called off: Date of an employee who is not on the roster any more");

        put("aoi.csv", ADA.replace("2027-04-20", "2027-12-20"));
        new Terminal(home).execute("monthly", "--as-of", "2027-02-26");
        assertThat(cancelled("2027-02"))
                .as("another day takes the place of the first")
                .hasSize(2);
        put("aoi.csv", ADA.replace("2027-04-20", ""), EVE);
        new Terminal(home).execute("monthly", "--as-of", "2027-05-10");
        assertThat(cancelled("2027-05"))
                .as("a person who has come back, and the days of the renewal that was expected last")
                .containsExactly(
                        "2027-09-20 Called off: Employee 7: the renewal can be filed from today",
                        "2027-12-20 Called off: Employee 7: deadline of the renewal",
                        "2027-12-20 Called off: Employee 7: the period of stay expires");
        put("aoi.csv", ADA.replace("2027-04-20", ""), EVE);
        new Terminal(home).execute("monthly", "--as-of", "2027-12-21");
        assertThat(cancelled("2027-12")).as("all are past").isEmpty();
    }

    @Test
    void callsOffWhatARunWithoutACalendarHasNoticed() throws IOException {
        put("aoi.csv", ADA, EVE);
        new Terminal(home).execute("monthly");
        Path between = Files.writeString(home.resolve("aoi.csv"), HEADER + ADA);
        new Terminal(home).execute("assess", between.toString(), "--as-of", "2026-11-25");
        put("aoi.csv", ADA);

        new Terminal(home).execute("monthly", "--as-of", "2026-12-01");
        String first = text("2026-12");
        put("aoi.csv", ADA);
        Files.delete(calendar("2026-12"));
        new Terminal(home).execute("monthly", "--as-of", "2026-12-01");

        assertThat(cancelled("2026-12")).hasSize(3);
        assertThat(text("2026-12")).as("the same day once more").isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Employee 8: works for another organization than the designated one; act now
            ja | 社員番号 8：所属機関が指定書の機関と異なるため、至急対応
            """)
    void hasTheDayOfTheRunForThoseWhoHaveChangedTheirEmployer(String language, String title) throws IOException {
        String header = HEADER.strip() + ",Designated organization\n";
        Files.writeString(inbox.resolve("aoi.csv"), header + EVE.strip() + ",Midori Inc.\n");
        new Terminal(home).execute("monthly", "--lang", language);
        importMonth("2026-11");
        assertThat(titles()).contains("2026-11-21 " + title);
        assertThat(withoutIds(text("2026-11"))).doesNotContain("Eve", "Midori", "Aoi");

        Files.writeString(inbox.resolve("aoi.csv"), header + EVE.strip() + ",Midori Inc.\n");
        new Terminal(home).execute("monthly", "--lang", language, "--as-of", "2026-12-01");
        importMonth("2026-12");
        assertThat(titles())
                .as("the same event")
                .contains("2026-12-01 " + title)
                .doesNotContain("2026-11-21 " + title);

        Files.writeString(inbox.resolve("aoi.csv"), header + EVE.strip() + ",Aoi Inc.\n");
        new Terminal(home).execute("monthly", "--lang", language, "--as-of", "2027-01-01");
        importMonth("2027-01");
        assertThat(titles()).as("past days stay as they were").contains("2026-12-01 " + title);
        assertThat(cancelled("2027-01")).isEmpty();
    }

    @Test
    void callsOffTheDeadlineOfAPersonWhoHasLeftTheCompany() throws IOException {
        String header = HEADER.strip() + ",Left on\n";
        Files.writeString(inbox.resolve("aoi.csv"), header + ADA.strip() + ",\n");
        new Terminal(home).execute("monthly");
        importMonth("2026-11");
        Files.writeString(inbox.resolve("aoi.csv"), header + ADA.strip() + ",2026-11-30\n");

        new Terminal(home).execute("monthly", "--as-of", "2026-12-01");

        importMonth("2026-12");
        assertThat(titles()).contains("2027-02-26 Called off: Employee 7: deadline of the renewal");
    }

    @Test
    void hasTheDayOfTheRunForThoseWhoHaveToBeActedOnAtOnce() throws IOException {
        String header = HEADER.strip() + ",Designated organization\n";
        Files.writeString(
                inbox.resolve("aoi.csv"),
                header + EVE.strip() + ",Midori Inc.\n"
                        + ADA.replace("2027-04-20", "2026-11-20").strip() + ",\n");

        new Terminal(home).execute("monthly");

        importMonth("2026-11");
        assertThat(titles())
                .contains(
                        "2026-11-21 Employee 8: deadline of the renewal",
                        "2026-11-21 Employee 7: deadline of the renewal")
                .doesNotContain("2027-05-10 Employee 8: deadline of the renewal");
    }

    @Test
    void leavesDaysThatArePast() throws IOException {
        put("aoi.csv", ADA, EVE);
        new Terminal(home).execute("monthly");
        importMonth("2026-11");
        put("aoi.csv", EVE);

        new Terminal(home).execute("monthly", "--as-of", "2027-03-01");

        importMonth("2027-03");
        assertThat(titles()).contains("2027-02-26 Employee 7: deadline of the renewal");
    }

    @Test
    void isTheSameHoweverOftenItIsWritten() throws IOException {
        put("aoi.csv", ADA);
        put("midori.csv", EVE);
        new Terminal(home).execute("monthly");
        String first = text("2026-11");
        put("aoi.csv", ADA);
        new Terminal(home).execute("monthly");
        Files.delete(calendar("2026-11"));
        put("aoi.csv", ADA);
        put("midori.csv", EVE);
        new Terminal(home).execute("monthly");

        assertThat(text("2026-11")).isEqualTo(first);
        assertThat(calendar("2026-11").getParent())
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void ofARosterThatIsReplacedWithinTheMonthHasTheLatest() throws IOException {
        put("aoi.csv", ADA, EVE);
        new Terminal(home).execute("monthly");
        put("aoi.csv", ADA, EVE.replace("2027-05-10", "2027-06-10"));
        new Terminal(home).execute("monthly", "--as-of", "2026-11-25");

        importMonth("2026-11");
        assertThat(titles()).hasSize(6).contains("2027-06-10 Employee 8: the period of stay expires");
    }

    @Test
    void canBeHadOfAnyRun() throws IOException {
        Path roster = Files.writeString(home.resolve("名簿.csv"), HEADER + ADA);
        Path file = home.resolve("dates/own.ics");
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster.reminders.days: [2, 45]");

        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(
                        "assess",
                        roster.toString(),
                        "--lang",
                        "ja",
                        "--as-of",
                        "2026-11-21",
                        "--calendar",
                        file.toString()))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.out()).contains("カレンダー：" + file);
        importFile(file);
        assertThat(titles())
                .containsExactly(
                        "2027-01-20 社員番号 7：在留期間更新の申請受付開始",
                        "2027-02-26 社員番号 7：在留期間更新の対応期限",
                        "2027-04-20 社員番号 7：在留期間満了日");
        assertThat(imported.values().stream().flatMap(event -> event.getAlarms().stream()))
                .as("of the deadline alone, on the days of the settings")
                .extracting(alarm -> alarm.getTrigger().getDuration().toMillis())
                .containsExactly(-45 * MILLIS_OF_DAY, -2 * MILLIS_OF_DAY);
        assertThat(Arrays.stream(Files.readString(file).split("\r\n")))
                .as("lines of 75 octets at most")
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(imported.values())
                .allSatisfy(event -> assertThat(event.getDescription().getValue())
                        .isEqualTo("名簿「名簿.csv」の2026/11/21(土)時点の記載に基づく見込みです。次回の判定で更新されます。"));
    }

    @Test
    void leavesWhatElseIsInTheFile() throws IOException {
        Path roster = Files.writeString(home.resolve("aoi.csv"), HEADER + ADA);
        Path file = Files.writeString(
                home.resolve("own.ics"),
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Own//EN\r\nBEGIN:VEVENT\r\nUID:lunch\r\n"
                        + "DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Lunch\r\n"
                        + "END:VEVENT\r\nEND:VCALENDAR\r\n");

        new Terminal(home).execute("assess", roster.toString(), "--calendar", file.toString());

        importFile(file);
        assertThat(titles()).hasSize(4).contains("2026-12-01 Lunch");
    }

    private void put(String name, String... rows) throws IOException {
        Files.writeString(inbox.resolve(name), HEADER + String.join("", rows));
    }

    private Path calendar(String month) {
        return home.resolve("output").resolve(month).resolve("deadlines.ics");
    }

    private String text(String month) throws IOException {
        return Files.readString(calendar(month));
    }

    private void importMonth(String month) throws IOException {
        importFile(calendar(month));
    }

    private void importFile(Path file) throws IOException {
        ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
        List<String> ids = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            String id = event.getUid().getValue();
            ids.add(id);
            imported.merge(id, event, (old, next) -> version(next) > version(old) ? next : old);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    /** Returns the cancelled events of a file alone. */
    private List<String> cancelled(String month) throws IOException {
        return Biweekly.parse(text(month)).first().getEvents().stream()
                .filter(event -> event.getStatus().isCancelled())
                .map(CalendarIT::dayAndTitle)
                .sorted()
                .toList();
    }

    private static int version(VEvent event) {
        return event.getSequence().getValue();
    }

    private List<String> titles() {
        return imported.values().stream().map(CalendarIT::dayAndTitle).sorted().toList();
    }

    private static String dayAndTitle(VEvent event) {
        return LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault()) + " "
                + title(event);
    }

    private static String title(VEvent event) {
        return event.getSummary().getValue();
    }

    /** Returns a calendar without the ids of its events: keyed hashes, which may contain any few digits by chance. */
    private static String withoutIds(String calendar) {
        return calendar.replaceAll("(?m)^UID:.*\\R", "");
    }
}
