package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState.State;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sheets about people, from the roster to the workbook")
class PeopleSheetsIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,年収（円）,学位,実務経験年数,日本語能力,日本の学位";
    private static final List<String> PEOPLE = List.of(
            "A1,インド,高度専門職1号ロ,2027-03-31,1992-03-01,5200000,学士,10,N1,無",
            "A2,インド,高度専門職1号ロ,2027-03-31,1992-03-31,5200000,学士,10,N1,無",
            "A3,インド,高度専門職1号ロ,2027-03-31,1992-04-01,5200000,学士,10,N1,無",
            "A4,インド,高度専門職1号ロ,2027-03-31,1992-01-01,5200000,学士,10,N1,無",
            "A5,インド,高度専門職1号ロ,2027-03-31,1991-12-31,5200000,学士,10,N1,無",
            "A6,インド,高度専門職1号ロ,2027-03-31,1980-01-05,3000000,博士,10,N1,有",
            "A7,インド,高度専門職1号ロ,2027-03-31,1980-01-05,2999999,博士,10,N1,有");

    @TempDir
    private Path home;

    /** Filing is possible from 31 December on, and at the counters from 4 January on. */
    @ParameterizedTest
    @CsvSource({".csv, ja", ".csv, en", ".xlsx, ja", ".xlsx, en", ".xls, ja", ".xls, en"})
    void markWhatALaterBirthdayTakes(String format, String language) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("texts.people", Locale.forLanguageTag(language));
        try (Workbook copy = assess(format, language)) {
            String day = texts.getString("breakdown.lossOn");
            SheetTable table = SheetTable.with(day, copy.getSheet(texts.getString("breakdown.sheet")));
            int first = table.headerRow() + 1;

            assertThat(Stream.of(0, 1, 2, 3, 4)
                            .map(person -> first + person)
                            .map(row -> tuple(
                                    shown(table.sheet().getRow(row - 1).getCell(table.column(day) - 1)),
                                    shown(table.sheet().getRow(row - 1).getCell(table.column(day) - 2)),
                                    day(table.cell(row, day)))))
                    .as("birthdays before expiry, on it, after it, on the day after the count, and on its day")
                    .containsExactly(
                            tuple("10 ▼", "15 ▼", LocalDate.of(2027, 3, 1)),
                            tuple("10 ▼", "15 ▼", LocalDate.of(2027, 3, 31)),
                            tuple("10", "15", null),
                            tuple("10 ▼", "15 ▼", LocalDate.of(2027, 1, 1)),
                            tuple("5", "", null));
        }
    }

    @ParameterizedTest
    @CsvSource({".csv, ja", ".csv, en", ".xlsx, ja", ".xlsx, en", ".xls, ja", ".xls, en"})
    void hatchWhoIsBelowTheMinimum(String format, String language) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("texts.people", Locale.forLanguageTag(language));
        try (Workbook copy = assess(format, language)) {
            String expiry = texts.getString("people.expiry");
            SheetTable table = SheetTable.with(expiry, copy.getSheet(texts.getString("quarters.sheet")));
            int row = table.headerRow() + 6;
            int today = table.column(expiry) + 1;

            assertThat(Stream.of(row, row + 1)
                            .flatMap(number -> Stream.of(today, today + 1, today + 2)
                                    .map(column ->
                                            table.sheet().getRow(number - 1).getCell(column))))
                    .extracting(
                            PeopleSheetsIT::shown,
                            cell -> cell.getCellStyle().getFillPattern() == FillPatternType.THIN_FORWARD_DIAG)
                    .containsExactly(
                            tuple("75", false),
                            tuple("[75]", false),
                            tuple("75", false),
                            tuple("× 75", true),
                            tuple("[× 75]", true),
                            tuple("× 75", true));
            assertThat(shown(table.sheet()
                            .getRow(table.headerRow() + PEOPLE.size() + 3)
                            .getCell(today)))
                    .as("six of seven meet the requirements today")
                    .isEqualTo("86%");
        }
    }

    /** Hired a year ago to the day with 80 points since, and a day less. */
    @ParameterizedTest
    @CsvSource({".csv, ja", ".csv, en", ".xlsx, ja", ".xlsx, en", ".xls, ja", ".xls, en"})
    void tellSinceWhenPointsAreHeldInOneRow(String format, String language) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        String[] lines = {
            "社員番号,国籍,在留資格,在留期限,生年月日,年収（円）,学位,実務経験年数,日本語能力,来日日,入社年月日,高度専門職許可日",
            "B1,インド,高度専門職1号ロ,2030-03-31,1975-06-01,10000000,博士,10,N1,2015-04-01,2025-11-21,2025-03-31",
            "B2,インド,高度専門職1号ロ,2030-03-31,1975-06-01,10000000,博士,10,N1,2015-04-01,2025-11-22,2025-03-31"
        };
        try (Workbook copy = assess(format, language, lines)) {
            SheetTable table = SheetTable.with(
                    texts.text("opportunities.periods"), copy.getSheet(texts.text("opportunities.sheet")));
            Opportunity eighty = Opportunity.PERMANENT_RESIDENCE_80;
            Opportunity seventy = Opportunity.PERMANENT_RESIDENCE_70;

            assertThat(table.texts(texts.text("people.employeeNo"), 2)).containsExactly("B1", "B2");
            assertThat(table.texts(texts.text("opportunities.kind"), 2))
                    .containsExactly(
                            texts.text("opportunities.line", eighty, State.OPEN),
                            texts.text("opportunities.line", eighty, State.TO_CHECK) + "\n"
                                    + texts.text("opportunities.line", seventy, State.TO_CHECK));
            assertThat(table.texts(texts.text("opportunities.missing"), 2))
                    .containsExactly("", texts.text("people.value", Fact.ANNUAL_REMUNERATION));
            assertThat(table.texts(texts.text("opportunities.periods"), 2))
                    .first()
                    .isEqualTo(texts.text(
                            "opportunities.total",
                            80,
                            texts.text("opportunities.oneYear"),
                            texts.text("opportunities.since", LocalDate.of(2025, 11, 21))));
            assertThat(table.text(table.headerRow() + 2, texts.text("opportunities.periods")))
                    .contains(texts.text("opportunities.since", LocalDate.of(2025, 11, 22)));
        }
    }

    private Workbook assess(String format, String language) throws IOException {
        return assess(
                format,
                language,
                Stream.concat(Stream.of(HEADER), PEOPLE.stream()).toArray(String[]::new));
    }

    private Workbook assess(String format, String language, String... lines) throws IOException {
        Path roster = EveryFormat.files(home, lines).get(format);
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("assess", roster.toString(), "--lang", language))
                .as(terminal.err())
                .isZero();
        try (Stream<Path> files = Files.list(home.resolve("output"))) {
            return WorkbookFactory.create(files.findFirst().orElseThrow().toFile(), null, true);
        }
    }

    private static LocalDate day(Cell cell) {
        return cell.getNumericCellValue() == 0
                ? null
                : cell.getLocalDateTimeCellValue().toLocalDate();
    }

    private static String shown(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
