package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.testing.workbooks.LibreOffice;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A company whose HR works in the annotated copy, and hands it in again each month. 1001 turns 35 after the filing, 1002 is
 * refused, 1003 leaves, and 1004 has years.
 */
@DisplayName("Six months of a company")
class SixMonthsIT extends MailedHomeTests {

    private static final String HEADER = "社員番号,氏名,部署,国籍,在留資格,在留期限,許可年月日,生年月日,学位,実務経験開始日,年収（円）,日本語能力\n";
    private static final String PEOPLE = """
            1001,甲,開発部,インド,高度専門職1号ロ,2027-02-20,2022-02-20,1992-01-10,学士,2014-04-01,5200000,N1
            1002,乙,開発部,インド,高度専門職1号ロ,2027-02-28,2022-02-28,1985-06-01,博士,2010-04-01,9000000,N1
            1003,丙,営業部,ベトナム,高度専門職1号ロ,2027-03-20,2022-03-20,1980-04-01,学士,2020-04-01,4000000,
            1004,丁,営業部,ベトナム,高度専門職1号ロ,2029-03-20,2024-03-20,1985-06-01,博士,2010-04-01,9000000,N1
            """;

    private static final Pattern EVENT = Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL);

    private final DataFormatter formatter = new DataFormatter();
    private Path next = Path.of("");
    private Set<String> calendar = Set.of();

    @TempDir
    private Path folder;

    private SavedBy savedBy = SavedBy.POI;

    /** Which program saves the workbook that HR has written in. */
    private enum SavedBy {
        POI,
        LIBRE_OFFICE
    }

    @ParameterizedTest
    @EnumSource
    void tellTheirStory(SavedBy program) throws Exception {
        savedBy = program;
        mails.set("");
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "\nhsp-roster.reminders.owners: { Sato: [sato@example.jp] }\n",
                StandardOpenOption.APPEND);
        next = mails.put("company.csv", HEADER + PEOPLE);

        StringBuilder story = new StringBuilder(month("2026-11-21"));
        hr(workbook -> {
            list(workbook, "1001", "Owner", "Sato");
            list(workbook, "1001", "State", "Papers requested");
            list(workbook, "1003", "Owner", "Sato");
        });
        story.append(month("2026-12-05"));
        hr(workbook -> {
            list(workbook, "1001", "State", "Filed");
            list(workbook, "1001", "Filed on", "2026-12-15");
            roster(workbook, "1002", "Case state", "ready");
        });
        story.append(month("2027-01-12"));
        hr(workbook -> {
            list(workbook, "1002", "State", "Filed");
            list(workbook, "1002", "Filed on", "2027-01-20");
            workbook.getSheet("company").removeRow(row(workbook.getSheet("company"), 0, "1003"));
        });
        story.append(month("2027-02-01"));
        hr(workbook -> {
            list(workbook, "1001", "State", "Granted");
            list(workbook, "1002", "State", "Refused");
        });
        story.append(month("2027-02-15"));
        hr(workbook -> {
            roster(workbook, "1001", "在留期限", "2032-02-20");
            roster(workbook, "1001", "許可年月日", "2027-02-10");
        });
        story.append(month("2027-03-02"));
        for (String number : List.of("1001", "1002", "1003")) {
            story.append(history(number));
        }

        assertThat(story.toString()).isEqualTo("""
                --- 2026-11-21
                list: 1001 | ▲ File early | 2027-01-08 |  |  |\s
                list: 1003 | ● At risk | 2027-03-19 |  |  |\s
                hr: 2 to act on, nearest deadline 2027-01-08
                hr: Cases: 2 (Not started: 2). Overdue, or to be acted on at once: 0.
                hr: Nearest deadlines, by employee number (2 of 2 people to act on):
                hr: Reminders: people who have come nearer to their deadline since the last run (2):
                hr: 60 or fewer days to the deadline: 1
                hr: 2027-01-08 (days left: 48)  1001  ▲ File early  Not started
                hr: 120 or fewer days to the deadline: 1
                hr: 2027-03-19 (days left: 118)  1003  ● At risk  Not started
                calendar: + 20261120 Employee 1001: the renewal can be filed from today
                calendar: + 20261128 Employee 1002: the renewal can be filed from today
                calendar: + 20261220 Employee 1003: the renewal can be filed from today
                calendar: + 20270108 Employee 1001: deadline of the renewal (alarms)
                calendar: + 20270220 Employee 1001: the period of stay expires
                calendar: + 20270226 Employee 1002: deadline of the renewal (alarms)
                calendar: + 20270228 Employee 1002: the period of stay expires
                calendar: + 20270319 Employee 1003: deadline of the renewal (alarms)
                calendar: + 20270320 Employee 1003: the period of stay expires
                calendar: + 20281220 Employee 1004: the renewal can be filed from today
                calendar: + 20290320 Employee 1004: deadline of the renewal (alarms)
                calendar: + 20290320 Employee 1004: the period of stay expires
                --- 2026-12-05
                list: 1001 | ▲ File early | 2027-01-08 | Sato | Papers requested |\s
                list: 1003 | ● At risk | 2027-03-19 | Sato |  |\s
                hr: 2 to act on, nearest deadline 2027-01-08
                hr: Cases: 2 (Not started: 1, Papers requested: 1). Overdue, or to be acted on at once: 0. Not moved since the run before: 1.
                hr: Nearest deadlines, by employee number (2 of 2 people to act on):
                --- 2027-01-12
                list: 1002 | ○ Safe | 2027-02-26 |  | Ready |\s
                list: 1003 | ● At risk | 2027-03-19 | Sato |  |\s
                list: 1001 | △ Watch | 2027-04-20 | Sato | Filed | 2026-12-15
                hr: 2 to act on, nearest deadline 2027-02-26 (1 only because the stay ends soon)
                hr: Cases: 3 (Not started: 1, Ready: 1, Filed: 1). Overdue, or to be acted on at once: 0. Not moved since the run before: 1.
                hr: Nearest deadlines, by employee number (2 of 2 people to act on):
                hr: Reminders: people who have come nearer to their deadline since the last run (2):
                hr: 60 or fewer days to the deadline: 1
                hr: 2027-02-26 (days left: 45)  1002  ○ Safe (the stay ends soon)  Ready
                hr: 90 or fewer days to the deadline: 1
                hr: 2027-03-19 (days left: 66)  1003  ● At risk  Not started  Sato
                sato: 2027-03-19 (days left: 66)  1003  ● At risk  Not started
                calendar: + 20270420 Employee 1001: filed\\; the decision may be open until today (alarms)
                calendar: - 20270108 Employee 1001: deadline of the renewal (alarms)
                --- 2027-02-01
                list: 1001 | △ Watch | 2027-04-20 | Sato | Filed | 2026-12-15
                list: 1002 | ○ Safe | 2027-04-28 |  | Filed | 2027-01-20
                list: 1003 |  |  | Sato |  |\s
                hr: Cases: 2 (Filed: 2). Overdue, or to be acted on at once: 0. Not moved since the run before: 0.
                calendar: + 20270319 Called off: Date of an employee who is not on the roster any more
                calendar: + 20270320 Called off: Date of an employee who is not on the roster any more
                calendar: + 20270428 Employee 1002: filed\\; the decision may be open until today (alarms)
                calendar: - 20261220 Employee 1003: the renewal can be filed from today
                calendar: - 20270226 Employee 1002: deadline of the renewal (alarms)
                calendar: - 20270319 Employee 1003: deadline of the renewal (alarms)
                calendar: - 20270320 Employee 1003: the period of stay expires
                --- 2027-02-15
                list: 1002 | ● At risk | 2027-02-15 |  | Refused | 2027-01-20
                list: 1001 | ？ Data needed | 2027-04-20 | Sato | Granted | 2026-12-15
                list: 1003 |  |  | Sato |  |\s
                hr: Nothing filed and open, with 7 or fewer days to the deadline: 1. Please make sure that each of them is dealt with in time.
                hr: 2027-02-15 (days left: 0)  1002  ● At risk  Refused
                hr: 2 to act on, nearest deadline 2027-02-15
                hr: Cases: 2 (Granted: 1, Refused: 1). Overdue, or to be acted on at once: 1. Not moved since the run before: 0.
                hr: Nearest deadlines, by employee number (2 of 2 people to act on):
                hr: Reminders: people who have come nearer to their deadline since the last run (1):
                hr: 1 or fewer days to the deadline: 1
                hr: 2027-02-15 (days left: 0)  1002  ● At risk  Refused
                calendar: + 20270215 Employee 1002: deadline of the renewal
                calendar: + 20270420 Employee 1001: deadline of the renewal
                calendar: - 20270420 Employee 1001: filed\\; the decision may be open until today (alarms)
                calendar: - 20270428 Employee 1002: filed\\; the decision may be open until today (alarms)
                --- 2027-03-02
                list: 1002 | × Check at once | 2027-03-02 |  | Refused | 2027-01-20
                list: 1001 | ● At risk | 2032-02-20 | Sato |  |\s
                list: 1003 |  |  | Sato |  |\s
                hr: Nothing filed and open, with 7 or fewer days to the deadline: 1. Please make sure that each of them is dealt with in time.
                hr: 2027-03-02 (days left: 0)  1002  × Check at once  Refused
                hr: 2 to act on, nearest deadline 2027-03-02
                hr: Cases: 2 (Not started: 1, Refused: 1). Overdue, or to be acted on at once: 1. Not moved since the run before: 1.
                hr: Nearest deadlines, by employee number (2 of 2 people to act on):
                hr: Reminders: people who have come nearer to their deadline since the last run (1):
                hr: 1 or fewer days to the deadline: 1
                hr: 2027-03-02 (days left: 0)  1002  × Check at once  Refused
                calendar: + 20270302 Employee 1002: deadline of the renewal
                calendar: + 20311120 Employee 1001: the renewal can be filed from today
                calendar: + 20320220 Employee 1001: deadline of the renewal (alarms)
                calendar: + 20320220 Employee 1001: the period of stay expires
                calendar: - 20261120 Employee 1001: the renewal can be filed from today
                calendar: - 20261128 Employee 1002: the renewal can be filed from today
                calendar: - 20270215 Employee 1002: deadline of the renewal
                calendar: - 20270220 Employee 1001: the period of stay expires
                calendar: - 20270420 Employee 1001: deadline of the renewal
                as of 2026-11-21  company.csv  ▲ File early: points today 70, at filing 70, at expiry 50, to be lost to birthdays 20
                expiry 2027-02-20, filing from 2026-11-20, recommended 2026-11-24, last safe 2027-01-09, deadline 2027-01-08
                as of 2026-12-05  company.csv  ▲ File early: points today 70, at filing 70, at expiry 50, to be lost to birthdays 20
                expiry 2027-02-20, filing from 2026-11-20, recommended 2026-12-07, last safe 2027-01-09, deadline 2027-01-08
                case: Papers requested
                as of 2027-01-12  company.csv  △ Watch: points today 50, at filing 70, at expiry 50, to be lost to birthdays 0
                expiry 2027-02-20, filing from 2026-11-20, recommended 2026-12-15, last safe 2026-12-15, deadline 2027-04-20
                case: Filed, filed on 2026-12-15
                as of 2027-02-01  company.csv  △ Watch: points today 50, at filing 70, at expiry 50, to be lost to birthdays 0
                expiry 2027-02-20, filing from 2026-11-20, recommended 2026-12-15, last safe 2026-12-15, deadline 2027-04-20
                case: Filed, filed on 2026-12-15
                as of 2027-02-15  company.csv  ？ Data needed: points today 50, at filing 70, at expiry 50, to be lost to birthdays 0
                expiry 2027-02-20, filing from 2026-11-20, recommended 2026-12-15, last safe 2026-12-15, deadline 2027-04-20
                case: Granted, filed on 2026-12-15
                as of 2027-03-02  company.csv  ● At risk: points today 50, at filing 50, at expiry 45, to be lost to birthdays 5
                expiry 2032-02-20, filing from 2031-11-20, recommended -, last safe -, deadline 2032-02-20
                as of 2026-11-21  company.csv  ○ Safe: points today 100, at filing 100, at expiry 100, to be lost to birthdays 0
                expiry 2027-02-28, filing from 2026-11-28, recommended 2026-11-30, last safe 2027-02-28, deadline 2027-02-26
                as of 2026-12-05  company.csv  ○ Safe: points today 100, at filing 100, at expiry 100, to be lost to birthdays 0
                expiry 2027-02-28, filing from 2026-11-28, recommended 2026-12-07, last safe 2027-02-28, deadline 2027-02-26
                as of 2027-01-12  company.csv  ○ Safe (the stay ends soon): points today 100, at filing 100, at expiry 100, to be lost to birthdays 0
                expiry 2027-02-28, filing from 2026-11-28, recommended 2027-01-12, last safe 2027-02-28, deadline 2027-02-26
                case: Ready
                as of 2027-02-01  company.csv  ○ Safe: points today 100, at filing 100, at expiry 100, to be lost to birthdays 0
                expiry 2027-02-28, filing from 2026-11-28, recommended 2027-01-20, last safe 2027-01-20, deadline 2027-04-28
                case: Filed, filed on 2027-01-20
                as of 2027-02-15  company.csv  ● At risk: points today 100, at filing 100, at expiry 100, to be lost to birthdays 0
                expiry 2027-02-28, filing from 2026-11-28, recommended -, last safe -, deadline 2027-02-15
                case: Refused, filed on 2027-01-20
                as of 2027-03-02  company.csv  × Check at once: points today 100, at filing 100, at expiry -, to be lost to birthdays -
                expiry 2027-02-28, filing from -, recommended -, last safe -, deadline 2027-03-02
                case: Refused, filed on 2027-01-20
                as of 2026-11-21  company.csv  ● At risk: points today 20, at filing 20, at expiry 20, to be lost to birthdays 0
                expiry 2027-03-20, filing from 2026-12-20, recommended -, last safe -, deadline 2027-03-19
                as of 2026-12-05  company.csv  ● At risk: points today 20, at filing 20, at expiry 20, to be lost to birthdays 0
                expiry 2027-03-20, filing from 2026-12-20, recommended -, last safe -, deadline 2027-03-19
                as of 2027-01-12  company.csv  ● At risk: points today 20, at filing 20, at expiry 20, to be lost to birthdays 0
                expiry 2027-03-20, filing from 2026-12-20, recommended -, last safe -, deadline 2027-03-19
                """);
    }

    /** Writes in the workbook of the last run, and puts it into the inbox. */
    private void hr(Consumer<Workbook> change) throws Exception {
        Path roster = folder.resolve(next.getFileName());
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(next))) {
            change.accept(workbook);
            try (var out = Files.newOutputStream(roster)) {
                workbook.write(out);
            }
        }
        Path saved = savedBy == SavedBy.POI
                ? roster
                : LibreOffice.in(folder.resolve("office")).convert(roster, "xlsx");
        Files.move(saved, home.resolve("inbox").resolve(next.getFileName()));
    }

    private void list(Workbook workbook, String number, String header, String text) {
        write(workbook.getSheet("Action list"), 1, number, header, text);
    }

    private void roster(Workbook workbook, String number, String header, String text) {
        write(workbook.getSheet("company"), 0, number, header, text);
    }

    private void write(Sheet sheet, int column, String number, String header, String text) {
        Cell cell = row(sheet, column, number)
                .getCell(SheetTable.with(header, sheet).column(header));
        cell.setBlank(); // an inline string of the program would stay beside the new one
        cell.setCellValue(text);
    }

    private Row row(Sheet sheet, int column, String number) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> formatter.formatCellValue(row.getCell(column)).equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String month(String day) throws Exception {
        mails.server().purgeEmailFromAllMailboxes();
        Terminal terminal = mails.monthly("--as-of", day, "--lang", "en");
        assertThat(terminal.err()).isEmpty();
        try (Stream<Path> files = Files.list(home.resolve("output/" + day.substring(0, 7)))) {
            next = files.filter(file -> file.toString().endsWith(day + ".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
        return "--- " + day + "\n"
                + Stream.of(list(), mail("hr@example.jp"), mail("sato@example.jp"), calendar(day))
                        .flatMap(List::stream)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private String history(String number) throws IOException {
        Terminal terminal = new Terminal(home);
        terminal.execute("history", "--employee", number, "--lang", "en");
        assertThat(terminal.err()).isEmpty();
        return terminal.out();
    }

    private List<String> list() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(next.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("Action list");
            SheetTable table = SheetTable.with("Owner", sheet);
            for (Row row : sheet) {
                String number = formatter.formatCellValue(row.getCell(table.column("Employee No.")));
                if (number.matches("\\d+")) {
                    lines.add("list: "
                            + Stream.of("Employee No.", "Outlook", "Deadline", "Owner", "State", "Filed on")
                                    .map(header -> formatter.formatCellValue(row.getCell(table.column(header))))
                                    .collect(Collectors.joining(" | ")));
                }
            }
        }
        return lines;
    }

    private List<String> mail(String address) throws Exception {
        return mails.texts(address)
                .lines()
                .filter(line -> Stream.of("to act on", "Cases", "Nothing filed", "days", "Reminders", "Not moved")
                        .anyMatch(line::contains))
                .map(line -> address.replaceFirst("@.*", ": ") + line.strip())
                .toList();
    }

    /** Returns the dates that were added and removed since the last month. */
    private List<String> calendar(String day) throws IOException {
        Path file = home.resolve("output/" + day.substring(0, 7) + "/deadlines.ics");
        String text = Files.readString(file).replace("\r\n ", "").replace("\r\n", "\n");
        Set<String> dates = new TreeSet<>(EVENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(event -> value(event, "DTSTART[^:]*") + " " + value(event, "SUMMARY")
                        + (event.contains("VALARM") ? " (alarms)" : ""))
                .toList());
        List<String> changes = Stream.concat(
                        dates.stream().filter(date -> !calendar.contains(date)).map(date -> "calendar: + " + date),
                        calendar.stream().filter(date -> !dates.contains(date)).map(date -> "calendar: - " + date))
                .toList();
        calendar = dates;
        return changes;
    }

    private static String value(String event, String name) {
        return Pattern.compile(name + ":(.*)")
                .matcher(event)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
