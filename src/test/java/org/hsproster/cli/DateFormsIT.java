package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates in the annotated copy")
class DateFormsIT {

    /** What looks like a date in any form. */
    private static final Pattern DATE = Pattern.compile("20\\d\\d[-/年]\\d{1,2}[-/月]\\d{1,2}日?(\\([月火水木金土日]\\))?");

    /** The commencement of a law, written as the law writes it, and the version of the rulebook, which is its name. */
    private static final Set<String> NAMES =
            Set.of("2025年10月16日", Rulebook.load().id());

    private static final List<String> REPORTS = List.of(
            "summary.sheet",
            "actions.sheet",
            "breakdown.sheet",
            "quarters.sheet",
            "opportunities.sheet",
            "sources.sheet");

    /** What 2026/12/31(木) needs in Yu Gothic, in half-width characters. */
    private static final int WIDTH = 14;

    private static final String[] ROSTER = {
        "社員番号,氏名,国籍,生年月日,在留資格,在留期間満了日,年収,学位,実務経験年数,日本語",
        "1,テスト イチ,インド,1987-01-15,高度専門職1号ロ,2027-02-28,700万円,大学卒,7,N1",
        "2,テスト ニ,インド,1985-04-01,高度専門職1号ロ,2027-03-20,400万円,大学卒,3,",
        "3,テスト サン,インド,1985-04-01,技術・人文知識・国際業務,2026-12-20,1000万円,大学卒,10,N1"
    };

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FORMAT, LANGUAGE, CELLS,                      EXAMPLE
            xlsx,   ja,       '[$-411]yyyy/m/d\\(aaa\\)', 2027/1/14(木)
            xlsx,   en,       yyyy-mm-dd,                 2027-01-14
            xls,    ja,       '[$-411]yyyy/m/d\\(aaa\\)', 2027/1/14(木)
            xls,    en,       yyyy-mm-dd,                 2027-01-14
            csv,    ja,       '[$-411]yyyy/m/d\\(aaa\\)', 2027/1/14(木)
            csv,    en,       yyyy-mm-dd,                 2027-01-14
            """)
    void haveOneFormInCellsAndSentences(String format, Locale language, String cells, String example)
            throws IOException {
        Texts texts = Texts.in(language);
        assertThat(texts.date(LocalDate.of(2027, 1, 14))).isEqualTo(example);
        try (Workbook copy = assess(EveryFormat.files(home, ROSTER).get("." + format), language)) {
            for (String report : REPORTS) {
                Sheet sheet = copy.getSheet(texts.text(report));
                assertThat(cells(sheet).filter(DateFormsIT::isDay))
                        .extracting(cell -> cell.getCellStyle().getDataFormatString())
                        .as(report)
                        .containsOnly(cells);
                assertThat(cells(sheet).filter(DateFormsIT::isDay))
                        .as("a date that does not fit is shown as ####")
                        .allMatch(cell -> sheet.getColumnWidth(cell.getColumnIndex()) >= WIDTH * 256);
                assertThat(cells(sheet).flatMap(DateFormsIT::written))
                        .as(report)
                        .allMatch(date -> date.equals(example(date, texts)));
            }
            SheetTable actions =
                    SheetTable.with(texts.text("people.deadline"), copy.getSheet(texts.text("actions.sheet")));
            assertThat(actions.cell(actions.headerRow() + 1, texts.text("people.deadline"))
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .as("still a date to sort and filter by")
                    .isEqualTo("2026-12-18");
        }
    }

    private static boolean isDay(Cell cell) {
        return cell.getCellStyle().getDataFormatString().contains("yyyy");
    }

    private static Stream<String> written(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? DATE.matcher(cell.getStringCellValue())
                        .results()
                        .map(match -> match.group())
                        .filter(date -> !NAMES.contains(date))
                : Stream.empty();
    }

    /** Returns the same day as the language writes it. */
    private static String example(String date, Texts texts) {
        Matcher parts = Pattern.compile("\\d+").matcher(date);
        int[] numbers =
                parts.results().mapToInt(part -> Integer.parseInt(part.group())).toArray();
        return texts.date(LocalDate.of(numbers[0], numbers[1], numbers[2]));
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private Workbook assess(Path roster, Locale language) throws IOException {
        Path out = Files.createTempDirectory(home, "out");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(
                        "assess", roster.toString(), "--lang", language.getLanguage(), "--out", out.toString()))
                .as(terminal.err())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            return WorkbookFactory.create(files.findFirst().orElseThrow().toFile(), null, true);
        }
    }
}
