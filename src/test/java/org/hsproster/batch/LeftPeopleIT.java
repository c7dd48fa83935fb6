package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOwnApplication;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("People who left the roster, on the sheet of changes")
class LeftPeopleIT extends WithOwnApplication {

    private static final String HEADER = TestRosters.HEADER.strip();
    private static final String STAYS = TestRosters.TURNS_35.strip();
    private static final String LEAVES = TestRosters.SAFE.strip();
    private static final LocalDate FIRST = TestRosters.AS_OF;
    private static final LocalDate NEXT = FIRST.plusMonths(1);
    private static final LocalDate EXPIRY = LocalDate.of(2027, 4, 20);

    private int runs;

    @ParameterizedTest
    @CsvSource({".csv, ja", ".csv, en", ".xlsx, ja", ".xlsx, en", ".xls, ja", ".xls, en"})
    void haveNoNumberWhereNoFileHasIt(String format, String language) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        assess(FIRST, roster(format, STAYS, LEAVES), texts);

        try (Workbook copy = open(assess(NEXT, roster(format, STAYS), texts))) {
            assertThat(left(copy, texts))
                    .containsExactly(List.of(
                            texts.text("changes.unknownNumber"),
                            "○ " + texts.text("outlook.SAFE"),
                            "100",
                            "",
                            EXPIRY.toString()));
            assertThat(texts(changes(copy, texts)))
                    .contains(texts.text("changes.history"), texts.text("changes.numbers", FIRST));
        }
    }

    @ParameterizedTest
    @CsvSource({".xlsx, ja", ".xlsx, en", ".xls, ja", ".xls, en"})
    void haveTheNumberThatIsOnTheReportSheetsOfTheCopy(String format, String language) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Path first = assess(FIRST, roster(format, STAYS, LEAVES), texts);

        try (Workbook copy = open(assess(NEXT, withoutTheLastRow(first), texts))) {
            assertThat(left(copy, texts)).extracting(row -> row.get(0)).containsExactly("0043");
            assertThat(left(copy, texts)).extracting(row -> row.get(3)).containsExactly("");
        }
    }

    @ParameterizedTest
    @CsvSource({".csv, ja", ".xlsx, en", ".xls, ja"})
    void haveTheNumberThatTheRosterWritesOtherwise(String format, String language) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        assess(FIRST, roster(format, STAYS, LEAVES), texts);

        try (Workbook copy = open(assess(NEXT, roster(format, STAYS, LEAVES.replace("0043", "00043")), texts))) {
            assertThat(left(copy, texts))
                    .extracting(row -> row.get(0), row -> row.get(3))
                    .containsExactly(tuple("00043", texts.text("changes.sameNumber")));
        }
    }

    @Test
    void areNotToldOfWhereNobodyLeft() throws IOException {
        Texts texts = Texts.in(Locale.ENGLISH);
        assess(FIRST, roster(".csv", STAYS, LEAVES), texts);

        try (Workbook copy = open(assess(NEXT, roster(".csv", STAYS, LEAVES), texts))) {
            assertThat(texts(changes(copy, texts)))
                    .doesNotContain(texts.text("changes.history"), texts.text("changes.left"));
        }
    }

    @Test
    void areCountedAndHaveTheRestOfTheTable() throws IOException {
        Texts texts = Texts.in(Locale.ENGLISH);
        assess(FIRST, roster(".csv", STAYS, LEAVES), texts);
        String renewed = STAYS.replace("2027-04-20", "2032-04-20");

        try (Workbook copy = open(assess(NEXT, roster(".csv", renewed), texts))) {
            SheetTable table = SheetTable.with(texts.text("changes.expiryBefore"), changes(copy, texts));

            assertThat(table.texts(texts.text("added.CHANGE"), 2))
                    .as("the filter has both")
                    .containsExactly("↓ Worse", "－ Left the roster");
            assertThat(table.texts(texts.text("changes.expiryBefore"), 2))
                    .containsExactly(EXPIRY.toString(), EXPIRY.toString());
            assertThat(table.texts(texts.text("people.expiry"), 2)).containsExactly("2032-04-20", "");
            assertThat(texts(copy.getSheetAt(0))).anyMatch(text -> text.contains("left 1"));
        }
    }

    private Path roster(String format, String... people) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(people));
        return EveryFormat.files(home, lines.toArray(String[]::new)).get(format);
    }

    private Path assess(LocalDate asOf, Path roster, Texts texts) {
        RunOutcome outcome = application
                .assessmentRun()
                .run(
                        TestRosters.on(
                                asOf,
                                TestRosters.spoken(
                                        TestRosters.request(home.resolve("out" + ++runs), roster),
                                        Optional.of(texts.locale()))),
                        (file, people) -> {});
        assertThat(outcome.failed()).isEmpty();
        return outcome.rosters().get(0).workbook();
    }

    /** Deletes the last person as HR does, and keeps the name of the roster. */
    private Path withoutTheLastRow(Path annotated) throws IOException {
        Path edited = Files.createDirectories(home.resolve("edited")).resolve(annotated.getFileName());
        try (Workbook workbook = open(annotated)) {
            Sheet sheet = workbook.getSheet("名簿");
            sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
        }
        return edited;
    }

    /** Returns number, outlook, points, remark and expiry of those who left. */
    private static List<List<String>> left(Workbook copy, Texts texts) {
        SheetTable table = SheetTable.with(texts.text("changes.expiryBefore"), changes(copy, texts));
        List<List<String>> left = new ArrayList<>();
        for (int row = table.headerRow() + 1; row <= table.sheet().getLastRowNum() + 1; row++) {
            if (table.text(row, texts.text("added.CHANGE")).equals(texts.text("changes.left"))) {
                left.add(List.of(
                        table.text(row, texts.text("people.employeeNo")),
                        table.text(row, texts.text("changes.before")),
                        table.text(row, texts.text("changes.pointsBefore")),
                        table.text(row, texts.text("changes.causes")),
                        table.cell(row, texts.text("changes.expiryBefore"))
                                .getLocalDateTimeCellValue()
                                .toLocalDate()
                                .toString()));
            }
        }
        return left;
    }

    private static Sheet changes(Workbook copy, Texts texts) {
        return copy.getSheet(texts.text("changes.sheet"));
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cell -> texts.add(cell.toString()));
        }
        return texts;
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }
}
