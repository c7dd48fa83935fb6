package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState.State;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.hsproster.testing.workbooks.ColorContrast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A roster stays a list: its rows keep their heights, and each text of ours has one line")
class RosterStaysAListIT extends WithOneApplication {

    private static final Path CASE = Path.of("src/test/resources/cases/workbook/long-ja.xlsx");
    private static final int HEADER = 1;
    private static final int COLUMNS = 14;
    private static final int ADDED = 17;
    private static final int EMPLOYER = 11;
    private static final int WRAPPED = 6;

    private final DataFormatter formatter = new DataFormatter();
    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory(home, "list");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "xls, en", "csv, ja", "csv, en"})
    void rowsAreAsHighAsBeforeAndTheAnswerHasOneLine(String format, String language) throws IOException {
        Path roster = save(format);

        try (Workbook copy = open(assess(roster, language).workbook())) {
            Sheet sheet = rosterOf(copy);
            assertListed(sheet, COLUMNS);
            assertThat(texts(sheet)).anyMatch(text -> text.contains("Beta Co. Ltd. of Tokyo"));
            if (format.equals("csv")) {
                assertThat(heights(sheet).values()).containsOnly(sheet.getDefaultRowHeightInPoints());
            } else {
                try (Workbook original = open(roster)) {
                    assertThat(heights(sheet)).isEqualTo(heights(original.getSheetAt(0)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void rowsOfTheGivenRosterToo(String language) throws IOException {
        try (Workbook copy = open(assess(CASE, language).workbook());
                Workbook original = open(CASE)) {
            assertListed(rosterOf(copy), COLUMNS);
            assertThat(heights(rosterOf(copy))).isEqualTo(heights(original.getSheetAt(0)));
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx, FULL", "xls, FULL", "csv, FULL", "xlsx, MANAGER", "xls, MANAGER", "csv, MANAGER"})
    void rowsOfWorkbooksForSomeReadersToo(String format, Edition edition) throws IOException {
        OutputOptions split =
                OutputOptions.none().withEdition(edition).with(OutputOption.SPLIT, Optional.of(Split.DEPARTMENT));
        RunRequest request = TestRosters.with(TestRosters.request(folder.resolve("out"), save(format)), split);

        try (Stream<Path> parts =
                Files.list(assessFirst(request).output("parts").orElseThrow().path())) {
            for (Path part :
                    parts.filter(each -> each.toString().endsWith(".xlsx")).toList()) {
                try (Workbook copy = open(part)) {
                    Sheet sheet = copy.getSheet("名簿");
                    List<String> header = headers(sheet);
                    int columns = header.indexOf("判定");
                    int added = edition == Edition.FULL ? ADDED : header.size() - columns;
                    assertListed(sheet, columns, added);
                    assertThat(added).isGreaterThanOrEqualTo(4);
                    assertThat(heights(sheet).values()).containsOnly(sheet.getDefaultRowHeightInPoints());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "csv, en"})
    void whatTheRowHasNoRoomForStandsElsewhere(String format, String language) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Path results = folder.resolve("results.json");
        RunRequest request = TestRosters.withResults(
                TestRosters.spoken(
                        TestRosters.request(folder.resolve("out"), save(format)), Optional.of(texts.locale())),
                results);

        try (Workbook copy = open(assessFirst(request).workbook())) {
            Sheet sheet = rosterOf(copy);
            List<String> actions = texts(copy.getSheetAt(1));
            List<String> opportunities = texts(copy.getSheet(texts.text("opportunities.sheet")));
            JsonNode people = JsonMapper.shared().readTree(results).get("employees");
            assertThat(people.valueStream().map(person -> person.get("fallback")))
                    .anyMatch(each -> !each.isNull());
            assertThat(people.valueStream().map(person -> person.get("opportunityStates")))
                    .anyMatch(each -> !each.isEmpty());
            for (JsonNode person : people) {
                Row row = sheet.getRow(person.get("row").asInt() - 1);
                List<String> told = Stream.concat(note(row).lines(), added(row)).toList();
                person.get("reasons").forEach(reason -> assertThat(told).contains(reason.asString()));
                JsonNode fallback = person.get("fallback");
                if (!fallback.isNull()) {
                    String because = fallback.get("because").asString();
                    String ends = texts.text("sentence.separator") + texts.text("fallback.ends");
                    assertThat(actions)
                            .as("what ends with the status is told once for all")
                            .contains(texts.text("fallback.ends"))
                            .anyMatch(text -> (text + ends).equals(because));
                    assertThat(told).as("not in every row").noneMatch(text -> text.contains(because));
                }
                person.get("opportunityStates").forEach(each -> {
                    Opportunity opportunity = Opportunity.valueOf(each.get("id").asString());
                    State state = State.valueOf(each.get("state").asString());
                    String line = texts.text("opportunities.line", opportunity, state);
                    if (opportunity != Opportunity.PERMANENT_RESIDENCE_70) { // left out where 80 points are open
                        assertThat(opportunities).anyMatch(text -> text.lines().anyMatch(line::equals));
                    }
                    assertThat(told)
                            .as("not in every row")
                            .noneMatch(text -> text.contains(line)
                                    || text.contains(texts.text("opportunity." + opportunity))
                                    || text.contains(texts.text("next." + opportunity)));
                });
            }
        }
    }

    private void assertListed(Sheet sheet, int columns) {
        assertListed(sheet, columns, ADDED);
    }

    private List<String> headers(Sheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .map(formatter::formatCellValue)
                .toList();
    }

    /** Of LibreOffice is known that it writes linked texts in a colour of its own, whatever lies behind them. */
    private void assertListed(Sheet sheet, int columns, int added) {
        int header = headerOf(sheet, columns);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= columns) {
                    String name = sheet.getSheetName() + " " + cell.getAddress();
                    assertThat(cell.getCellStyle().getWrapText()).as(name).isFalse();
                    assertThat(formatter.formatCellValue(cell)).as(name).doesNotContain("\n", "\r");
                    assertThat(ColorContrast.of(cell)).as(name).isGreaterThanOrEqualTo(4.5);
                    if (cell.getHyperlink() != null) {
                        assertThat(cell.getColumnIndex()).as(name).isEqualTo(columns + 1);
                        assertThat(ColorContrast.isFilled(cell)).as(name).isFalse();
                    }
                }
            }
        }
        assertThat(sheet.getRow(header).getLastCellNum()).isEqualTo((short) (columns + added));
        IntStream.range(columns, columns + added)
                .forEach(column -> assertThat(sheet.getColumnWidth(column) / 256)
                        .as("room for the header and a button")
                        .isGreaterThan(formatter
                                .formatCellValue(sheet.getRow(header).getCell(column))
                                .length()));
    }

    private static int headerOf(Sheet sheet, int columns) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null && row.getLastCellNum() > columns)
                .filter(row -> row.getCell(0).toString().equals("社員番号"))
                .findFirst()
                .orElseThrow()
                .getRowNum();
    }

    private static Sheet rosterOf(Workbook copy) {
        return copy.getSheetAt(2);
    }

    private static Map<Integer, Float> heights(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .collect(Collectors.toMap(Row::getRowNum, Row::getHeightInPoints));
    }

    private Stream<String> added(Row row) {
        return IntStream.range(COLUMNS, COLUMNS + ADDED).mapToObj(row::getCell).map(formatter::formatCellValue);
    }

    private static String note(Row row) {
        Comment comment = row.getCell(COLUMNS).getCellComment();
        return comment == null ? "" : comment.getString().getString();
    }

    private List<String> texts(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(formatter::formatCellValue)
                .toList();
    }

    private RunOutcome.AssessedFile assess(Path roster, String language) {
        return assessFirst(TestRosters.spoken(
                TestRosters.request(folder.resolve("out"), roster), Optional.of(Locale.forLanguageTag(language))));
    }

    private RunOutcome.AssessedFile assessFirst(RunRequest request) {
        return application
                .assessmentRun()
                .run(request, (roster, rows) -> {})
                .rosters()
                .get(0);
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    /** The people of the case, in another format; an employer of two lines, and rows of several heights. */
    private Path save(String format) throws IOException {
        List<List<String>> rows = people();
        Path file = folder.resolve("roster." + format);
        if (format.equals("csv")) {
            return Files.write(
                    file, rows.stream().map(row -> String.join(",", row)).toList());
        }
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("在留名簿"), rows);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (List<String> texts : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            texts.forEach(
                    text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text.replace("\"", "")));
        }
        sheet.getRow(2).setHeightInPoints(15);
        sheet.getRow(3).setHeightInPoints(9);
        sheet.getRow(4).setHeightInPoints(40);
        if (sheet.getRow(5) instanceof XSSFRow row) {
            row.getCTRow().setHt(13.5);
        }
        CellStyle wrapping = sheet.getWorkbook().createCellStyle();
        wrapping.setWrapText(true);
        sheet.getRow(WRAPPED).getCell(EMPLOYER).setCellStyle(wrapping);
    }

    private List<List<String>> people() throws IOException {
        try (Workbook workbook = open(CASE)) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .skip(HEADER)
                    .map(row -> IntStream.range(0, COLUMNS)
                            .mapToObj(row::getCell)
                            .map(formatter::formatCellValue)
                            .map(text -> text.equals("ベータ商事株式会社") ? "\"Beta Co. Ltd. of\nTokyo\"" : text)
                            .toList())
                    .toList();
        }
    }
}
