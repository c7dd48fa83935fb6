package org.hsproster.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VAlarm;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.history.RenewalDay;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.ReminderStages;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The alarms of deadlines, read by two calendar libraries")
class AlarmsTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 31);
    private static final String SEVEN = "-P120D -P90D -P60D -P30D -P14D -P7D -P1D";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            KIND     | DAY        | AS_OF      | STATE | STAGES | ALARMS           | BECAUSE
            DEADLINE | 2027-03-31 | 2026-11-21 |       |        | SEVEN            | to come
            DEADLINE | 2027-03-31 | 2027-03-30 |       |        | SEVEN            | the event of an earlier month has them already
            DEADLINE | 2027-03-31 | 2027-03-31 |       |        |                  | it has come
            DEADLINE | 2027-03-31 | 2026-11-21 |       | 5 45   | -P45D -P5D       | as the settings say
            OPENS    | 2026-12-31 | 2026-11-21 |       |        |                  | no deadline
            EXPIRY   | 2027-03-31 | 2026-11-21 |       |        |                  | no deadline
            DEADLINE | 2027-05-31 | 2027-01-15 | FILED |        | -P14D -P7D -P1D  | the end of the special period
            DEADLINE | 2027-05-31 | 2027-01-15 | FILED | 60 30 29 | -P29D          | in less than 30 days alone
            """)
    void areThoseOfADeadlineToCome(
            RenewalDay kind,
            LocalDate day,
            LocalDate asOf,
            CaseState state,
            String stages,
            String alarms,
            String because)
            throws Exception {
        RosterCalendar calendar = new RosterCalendar("roster", asOf, stages(stages));
        record(calendar, state, asOf, Map.of(kind, day), Map.of());
        calendar.write(file(), Texts.in(Locale.ENGLISH));

        assertThat(byIcal4j()).as(because).isEqualTo("SEVEN".equals(alarms) ? SEVEN : alarms == null ? "" : alarms);
        assertThat(byBiweekly()).as(because).isEqualTo(byIcal4j());
        assertThat(Files.readString(file()).lines().filter(line -> line.startsWith("TRIGGER")))
                .as("in days, not weeks")
                .isEqualTo(Stream.of(byIcal4j().split(" "))
                        .filter(each -> !each.isEmpty())
                        .map("TRIGGER:"::concat)
                        .toList());
    }

    @Test
    void areNotThoseOfACancelledDeadline() throws Exception {
        RosterCalendar calendar = new RosterCalendar("roster", HspHolders.AS_OF, ReminderStages.standard());
        record(calendar, null, HspHolders.AS_OF, Map.of(), Map.of(RenewalDay.DEADLINE, DEADLINE));
        calendar.left("other", Map.of(RenewalDay.DEADLINE, DEADLINE));
        calendar.write(file(), Texts.in(Locale.ENGLISH));

        assertThat(Files.readString(file())).contains("STATUS:CANCELLED").doesNotContain("VALARM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            LANGUAGE | STATE | TITLE                                                          | ALARM
            en       |       | Employee 7: deadline of the renewal                            | Days left to the deadline of a renewal: 14
            en       | FILED | Employee 7: filed; the decision may be open until today        | Days left to the end of the special period: 14
            ja       |       | 社員番号 7：在留期間更新の対応期限                                  | 在留期間更新の期限まであと14日です。
            ja       | FILED | 社員番号 7：申請済み、審査結果待ちの最終日（特例期間の末日）             | 特例期間の末日まであと14日です。
            """)
    void sayWhatEndsAndWhen(String language, CaseState state, String title, String alarm) throws IOException {
        LocalDate asOf = LocalDate.of(2027, 1, 15);
        RosterCalendar calendar = new RosterCalendar("roster", asOf, new ReminderStages(List.of(14)));
        record(calendar, state, asOf, Map.of(RenewalDay.DEADLINE, DEADLINE), Map.of());
        calendar.write(file(), Texts.in(Locale.forLanguageTag(language)));

        biweekly.component.VEvent event =
                Biweekly.parse(Files.readString(file())).first().getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getAlarms()).singleElement().satisfies(each -> {
            assertThat(each.getAction().isDisplay()).isTrue();
            assertThat(each.getDescription().getValue()).isEqualTo(alarm);
        });
    }

    @Test
    void stayWithTheirEventsWhereCalendarsAreMerged() throws IOException {
        String aoi = event(CalendarFile.rosterId("aoi") + "-1@hsp-roster", "UID:lunch");
        String other = event("lunch", "folded\r\n UID:" + CalendarFile.rosterId("aoi") + "-2@hsp-roster");
        Path target = Files.writeString(folder.resolve("all.ics"), calendar(other, aoi));
        String later = aoi.replace("-P7D", "-P3D");
        Path part = Files.writeString(folder.resolve("part.ics"), calendar(later));
        Path merged = folder.resolve("merged.ics");

        CalendarFile.merge(target, Map.of(CalendarFile.rosterId("aoi"), part), merged);

        assertThat(Files.readString(merged)).isEqualTo(calendar(other, later));
        assertThat(CalendarFile.countInPart(merged, "aoi")).isEqualTo(1);
    }

    private static String event(String id, String description) {
        return "BEGIN:VEVENT\r\nUID:" + id + "\r\nBEGIN:VALARM\r\nTRIGGER:-P7D\r\nACTION:DISPLAY\r\nDESCRIPTION:"
                + description + "\r\nUID:alarm\r\nEND:VALARM\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private Path file() {
        return folder.resolve("own.ics");
    }

    private String byIcal4j() throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(Files.readString(file())));
        return String.join(
                " ",
                calendar.<VEvent>getComponents("VEVENT").get(0).getAlarms().stream()
                        .map(alarm -> (Trigger) alarm.getRequiredProperty(Trigger.TRIGGER))
                        .map(trigger -> "-P" + days(trigger.getDuration()) + "D")
                        .toList());
    }

    private static long days(TemporalAmount before) {
        LocalDate day = LocalDate.EPOCH;
        return ChronoUnit.DAYS.between(day.atStartOfDay().plus(before).toLocalDate(), day);
    }

    private String byBiweekly() throws IOException {
        return String.join(
                " ",
                Biweekly.parse(Files.readString(file())).first().getEvents().get(0).getAlarms().stream()
                        .map(AlarmsTest::trigger)
                        .toList());
    }

    private static String trigger(VAlarm alarm) {
        biweekly.util.Duration before = alarm.getTrigger().getDuration();
        return "-P" + before.toMillis() / -86_400_000 + "D";
    }

    private static ReminderStages stages(String days) {
        return days == null
                ? ReminderStages.standard()
                : new ReminderStages(
                        Stream.of(days.split(" ")).map(Integer::valueOf).toList());
    }

    private static void record(
            RosterCalendar calendar,
            CaseState state,
            LocalDate asOf,
            Map<RenewalDay, LocalDate> days,
            Map<RenewalDay, LocalDate> cancelled) {
        Employee employee = DescribedEmployee.by(HspHolders.SAFE).with(Fact.EMPLOYEE_NO, "7");
        if (state != null) {
            employee = employee.with(Fact.CASE_STATE, state).with(Fact.FILED_ON, LocalDate.of(2027, 1, 10));
        }
        calendar.recorded("hash", employee, ASSESSOR.assess(employee, asOf), days, cancelled);
    }
}
