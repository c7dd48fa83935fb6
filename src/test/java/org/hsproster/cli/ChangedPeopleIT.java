package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters of a group, month after month. */
@DisplayName("People who were transferred, whose stay was extended or who had a birthday")
class ChangedPeopleIT {

    private static final String HEADER = "Employee No.,Employer,Name,Date of birth,Nationality,Status of residence,"
            + "Visa expiry,Annual remuneration,Degree,Years of practical experience,Japanese language,"
            + "Designated organization";
    private static final String SAFE = "%s,%s,Eve Test,1990-01-01,India,%s,%s,10000000,master,10,N1,%s";
    private static final String HSP = "HSP (i)(b)";
    private static final String EXPIRY = "2028-05-10";

    @TempDir
    Path home;

    private Path inbox;
    private String format = ".csv";
    private Texts texts = Texts.in(Locale.ENGLISH);

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(home.resolve("inbox"));
    }

    @ParameterizedTest
    @CsvSource({".csv, ja", ".csv, en", ".xlsx, ja", ".xlsx, en", ".xls, ja", ".xls, en"})
    void haveChangedInTheMonthInWhichItHappens(String fileFormat, String language) throws IOException {
        format = fileFormat;
        texts = Texts.in(Locale.forLanguageTag(language));
        String same = row("8", "Aoi Inc.");
        String turnsForty = row("5", "Aoi Inc.").replace("1990-01-01", "1986-12-01");
        monthly("2026-11-30", row("7", "Aoi Inc."), same, row("9", "Aoi Inc."), turnsForty);
        String[] now = {row("7", "Midori Inc."), same, row("9", "Aoi Inc.").replace(EXPIRY, "2031-05-10"), turnsForty};

        assertThat(monthly("2026-12-01", now))
                .as("outlook and points at filing are the same; those had expected the birthday")
                .containsExactlyInAnyOrder(
                        "7 " + texts.text("change.WORSE") + ": " + texts.text("change.cause.EMPLOYER"),
                        "5 " + texts.text("change.WORSE") + ": " + texts.text("change.cause.BIRTHDAY"),
                        "9 " + texts.text("change.BETTER") + ": " + texts.text("change.cause.EXTENSION")
                                + texts.text("list.separator") + texts.text("change.cause.DATA"));
        assertThat(monthly("2027-01-01", now)).as("known from then on").isEmpty();
    }

    /** The cases of a table are in one roster: case 3 has the numbers 307 to 309, of which the table has the last digit. */
    @Test
    void areTransferredOnlyWhereOnePersonCanBeMeant() throws IOException {
        List<String[]> cases = """
                7 Aoi           | 7 Midori           | 7 WORSE            | one before and one now
                7 Aoi, 8 Aoi    | 8 Midori, 7 Midori | 7 WORSE, 8 WORSE   | two people, each with a number
                7 Aoi           | 07 Midori          | 07 WORSE           | the number is written otherwise, too
                7 Aoi           | 07 Aoi             | 07 NEW, LEFT       | the number alone is written otherwise
                7 Aoi           | 7 Midori, 7 Kita   | 7 NEW, 7 NEW, LEFT | two people have the number now
                7 Aoi, 7 Kita   | 7 Midori           | 7 NEW, LEFT, LEFT  | two people had it
                7 Aoi, 7 Kita   | 7 Midori, 7 Kita   | 7 WORSE            | one of them has stayed
                7 Aoi, 7 Kita   | 7 Kita, 7 Midori   | 7 WORSE            | in whatever order
                7 Aoi           | 7 Midori, 7 Aoi    | 7 NEW              | the first is still there, in a later row
                7 Aoi, 7 Midori | 7 Midori           | LEFT               | the other one has left
                7 Aoi, 7 Midori | 7 Midori, 7 Aoi    |                    | nothing has changed
                7               | 7 Midori           | 7 NEW, LEFT        | no employer was on record
                7 Aoi           | 7                  | 7 NEW, LEFT        | no employer is on record any more
                7 Aoi           | 9 Midori           | 9 NEW, LEFT        | another number
                """.lines().map(line -> line.split("\\|")).toList();
        monthly("2026-11-01", people(cases, 0));

        List<String> changes = monthly("2026-12-01", people(cases, 1)).stream()
                .map(ChangedPeopleIT::withoutCause)
                .toList();

        String left = texts.text("changes.left");
        List<String> expected = words(cases, 2)
                .map(words -> words[0].equals("LEFT") ? left : words[0] + " " + texts.text("change." + words[1]))
                .toList();
        assertThat(changes).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void areWorseOnlyWhereTheStatusDependsOnWork() throws IOException {
        monthly(
                "2026-11-01",
                person("1", "Aoi Inc.", HSP, EXPIRY, "Aoi Inc."),
                person("2", "Aoi Inc.", "Engineer", EXPIRY, ""),
                person("3", "Aoi Inc.", "Permanent Resident", EXPIRY, ""),
                person("4", "Aoi Inc.", "Spouse or Child of Japanese National", EXPIRY, ""),
                person("5", "Aoi Inc.", HSP, EXPIRY, ""));

        List<String> changes = monthly(
                "2026-12-01",
                person("1", "Midori Inc.", HSP, EXPIRY, "Aoi Inc."),
                person("2", "Midori Inc.", "Engineer", EXPIRY, ""),
                person("3", "Midori Inc.", "Permanent Resident", EXPIRY, ""),
                person("4", "Midori Inc.", "Spouse or Child of Japanese National", EXPIRY, ""),
                person("5", "Midori Inc.", "", "", "").replace("India", "Japan"));

        assertThat(changes.stream().map(ChangedPeopleIT::withoutCause))
                .as("a Japanese national is not taken for the person who had the number")
                .containsExactlyInAnyOrder("1 ↓ Worse", "2 ↓ Worse", texts.text("changes.left"));
    }

    @Test
    void areBetterOnlyWithALaterExpiry() throws IOException {
        monthly(
                "2026-11-01",
                person("1", "Aoi Inc.", HSP, "2028-05-10", ""),
                person("2", "Aoi Inc.", HSP, "2028-05-10", ""),
                person("3", "Aoi Inc.", HSP, "2028-05-10", ""),
                person("4", "Aoi Inc.", HSP, "2028-05-10", ""),
                person("5", "Aoi Inc.", "Permanent Resident", "2028-05-10", ""));

        List<String> changes = monthly(
                "2026-12-01",
                person("1", "Aoi Inc.", HSP, "2028-05-11", ""),
                person("2", "Aoi Inc.", HSP, "2028-05-10", ""),
                person("3", "Aoi Inc.", HSP, "2028-05-09", ""),
                person("4", "Aoi Inc.", HSP, "", ""),
                person("5", "Aoi Inc.", "Permanent Resident", "2033-05-10", ""));

        assertThat(changes.stream().map(ChangedPeopleIT::withoutCause))
                .as("an earlier day is a corrected record, and that of a permanent resident is the card's")
                .containsExactlyInAnyOrder("1 ↑ Better", "4 ↓ Worse");
    }

    private static String[] people(List<String[]> cases, int column) {
        return words(cases, column)
                .map(words -> row(words[0], words.length == 1 ? "" : words[1] + " Inc."))
                .toArray(String[]::new);
    }

    /** Returns the words of the items of a column. */
    private static Stream<String[]> words(List<String[]> cases, int column) {
        return IntStream.range(0, cases.size())
                .boxed()
                .flatMap(number -> Stream.of(cases.get(number)[column].strip().split(", "))
                        .filter(item -> !item.isEmpty())
                        .map(item -> item.replaceFirst("(?=[0-9] |[0-9]$)", number + 1 + "0")
                                .split(" ")));
    }

    private static String row(String number, String employer) {
        return person(number, employer, HSP, EXPIRY, "");
    }

    private static String person(String number, String employer, String status, String expiry, String designated) {
        return SAFE.formatted(number, employer, status, expiry, designated);
    }

    private static String withoutCause(String line) {
        return line.replaceFirst(":.*", "").replaceFirst("^.* －", "－");
    }

    /** Runs a month, and returns the lines of the sheet of changes: number, change and causes. */
    private List<String> monthly(String asOf, String... people) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(people));
        Path written = EveryFormat.files(home, lines.toArray(String[]::new)).get(format);
        Files.copy(written, inbox.resolve("roster" + format), StandardCopyOption.REPLACE_EXISTING);
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(
                        "monthly", "--as-of", asOf, "--lang", texts.locale().getLanguage()))
                .as(terminal.err())
                .isZero();
        Path folder = home.resolve("output").resolve(asOf.substring(0, 7));
        try (Stream<Path> files = Files.list(folder);
                Workbook copy = WorkbookFactory.create(
                        files.filter(file -> file.toString().contains(asOf))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            return changes(copy.getSheet(texts.text("changes.sheet")));
        }
    }

    private List<String> changes(Sheet sheet) {
        List<String> changes = new ArrayList<>();
        if (sheet.getRow(1).getCell(0).getStringCellValue().equals(texts.text("changes.first"))) {
            return changes;
        }
        SheetTable table = SheetTable.with(texts.text("changes.expiryBefore"), sheet);
        List<String> kinds = List.of(
                texts.text("change.NEW"),
                texts.text("change.WORSE"),
                texts.text("change.BETTER"),
                texts.text("changes.left"));
        for (int row = table.headerRow() + 1; row <= sheet.getLastRowNum() + 1; row++) {
            String kind = table.text(row, texts.text("added.CHANGE"));
            if (kinds.contains(kind)) {
                String causes = table.text(row, texts.text("changes.causes"));
                changes.add(table.text(row, texts.text("people.employeeNo")) + " " + kind
                        + (causes.isEmpty() ? "" : ": " + causes));
            }
        }
        return changes;
    }
}
