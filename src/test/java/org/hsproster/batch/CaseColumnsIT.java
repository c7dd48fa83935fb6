package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What HR writes about a case in one month, on the action list or beside the row of the roster, and what the next month
 * makes of it. All people turn 35 on 2027-01-10, within the window of 2026-11-20 to 2027-02-20, and pass before.
 */
@DisplayName("The case columns")
class CaseColumnsIT extends WithOneApplication {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 21);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

    private static final String LIST = "要対応";
    private static final List<String> ON_LIST = List.of("担当者", "状況", "申請日", "備考");
    private static final List<String> BESIDE = List.of("手続担当者", "手続状況", "更新申請日", "手続備考");

    /** What is written where, and what comes of it; parts are owner, state, day of filing and note. */
    private static final String EDITS = """
            # on the list                | beside the row             | then                             | outlook    | finding
             | | | FILE_EARLY |
            佐藤,書類依頼済,,面談12月     |                            | 佐藤,書類依頼済,,面談12月         | FILE_EARLY |
                                         | 佐藤,準備中,,面談12月      | 佐藤,書類依頼済,,面談12月         | FILE_EARLY |
            ,ready                       |                            | ,準備完了                        | FILE_EARLY |
            ,申請済,2026-11-25           |                            | ,申請済,2026/11/25               | WATCH      |
                                         | ,,2026/11/25               | ,,2026/11/25                     | WATCH      |
            ,申請済                      | ,準備完了                  | ,申請済                          | WATCH      | CASE_STATES_DIFFER
            ,準備完了                    | ,申請済                    | ,申請済                          | WATCH      | CASE_STATES_DIFFER
            ,,2026-11-25                 | ,,2026-11-26               | ,,2026/11/26                     | WATCH      | FILING_DAYS_DIFFER
            佐藤                         | 鈴木                       | 佐藤                             | FILE_EARLY | CASE_OWNERS_DIFFER
            ,,,早め                      | ,,,遅め                    | ,,,早め                          | FILE_EARLY | CASE_NOTES_DIFFER
            佐藤                         | 佐藤                       | 佐藤                             | FILE_EARLY |
            ,申請したかも                |                            | ,申請したかも                    | FILE_EARLY | UNKNOWN_CASE_STATE
            ,,来週                       |                            | ,,来週                           | FILE_EARLY | UNREADABLE_DATE
            ,不許可                      |                            | ,不許可                          | AT_RISK    |
                                         | ,許可                      | ,許可                            | NEEDS_DATA | GRANTED_WITH_SAME_EXPIRY
            ,,2026-12-02                 |                            | ,,2026/12/2                      | FILE_EARLY | FILED_ON_NOT_COUNTED
            ,,2026-10-19                 |                            | ,,2026/10/19                     | FILE_EARLY | FILED_ON_NOT_COUNTED
            ,,2021-12-20                 |                            | ,,2021/12/20                     | FILE_EARLY | FILED_ON_NOT_COUNTED
            ,　申請済　                  |                            | ,申請済                          | WATCH      |
            ,Ｆｉｌｅｄ                  |                            | ,申請済                          | WATCH      |
            ,,令和8年11月25日            |                            | ,,2026/11/25                     | WATCH      |
            ,,11/25                      |                            | ,,11/25                          | FILE_EARLY | UNREADABLE_DATE
            ,申請済?                     |                            | ,申請済?                         | FILE_EARLY | VALUE_NOT_SETTLED
            ,申請取下げ                  |                            | ,申請取下げ                      | FILE_EARLY | UNKNOWN_CASE_STATE
            ,取下げ,2026-11-25           |                            | ,取下げ,2026/11/25               | FILE_EARLY | UNKNOWN_CASE_STATE,FILED_ON_BESIDE_UNCLEAR_STATE
            ,,2026-11-25                 | ,取下げ                    | ,取下げ,2026/11/25               | FILE_EARLY | UNKNOWN_CASE_STATE,FILED_ON_BESIDE_UNCLEAR_STATE
            ,準備完了,2026-11-25         |                            | ,準備完了,2026/11/25             | WATCH      | CASE_STATE_BEFORE_FILING
            ,永住申請中                  |                            | ,永住申請中                      | FILE_EARLY | OTHER_APPLICATION
            ,申請済/許可                 |                            | ,申請済/許可                     | FILE_EARLY | SEVERAL_VALUES
            =1+1,,,-- ＠メモ             |                            | =1+1,,,-- ＠メモ                 | FILE_EARLY |
            ,#N/A                        |                            | ,#N/A                            | FILE_EARLY | CELL_ERROR
            """;

    private record Edit(int number, String list, String row, String then, String outlook, String finding) {}

    @TempDir
    Path folder;

    private int runs;

    /** An annotated copy, and the people in the document beside it by employee number. */
    private record Outcome(Path workbook, Map<String, JsonNode> people) {}

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void countFromTheNextMonthOn(String format) throws Exception {
        List<Edit> edits = edits();
        Outcome november = assess(roster(format, edits.size()), NOVEMBER);
        Outcome december = assess(edited(november, workbook -> edits.forEach(edit -> write(workbook, edit))), DECEMBER);

        assertSays(december, edits);
        for (Edit edit : edits) {
            JsonNode person = december.people().get(number(edit.number()));
            assertThat(person.get("outlook").asString()).as("%s", edit).isEqualTo(edit.outlook());
            assertThat(codes(person)).as("%s", edit).isEqualTo(edit.finding());
        }

        Outcome again = assess(edited(december, workbook -> {}), DECEMBER);

        assertSays(again, edits);
        assertThat(again.people().values().stream().map(CaseColumnsIT::codes))
                .as("what differed was written alike")
                .noneMatch(codes -> codes.contains("DIFFER"));
    }

    @Test
    void tellWhereTheyWereReadFrom() throws Exception {
        Outcome november = assess(roster("xlsx", 3), NOVEMBER);
        Outcome december = assess(
                edited(november, workbook -> {
                    write(workbook, new Edit(0, ",申請したかも", "", "", "", ""));
                    write(workbook, new Edit(1, "", ",,来週", "", "", ""));
                    write(workbook, new Edit(2, ",,2026-10-19", "", "", "", ""));
                }),
                DECEMBER);

        assertThat(place(december, 0)).startsWith("要対応!J");
        assertThat(place(december, 1)).startsWith("Sheet0!Z");
        assertThat(place(december, 2)).startsWith("要対応!K");
    }

    @Test
    void areChangedByWhatHrWroteLast() throws Exception {
        Outcome november = assess(roster("xlsx", 3), NOVEMBER);
        Outcome december = assess(
                edited(
                        november,
                        workbook -> IntStream.range(0, 3)
                                .forEach(person -> write(workbook, new Edit(person, "佐藤,書類依頼済", "", "", "", "")))),
                DECEMBER);
        Outcome january = assess(
                edited(december, workbook -> {
                    listRow(workbook, 0).getCell(column(workbook, LIST, "状況")).setBlank();
                    type(rosterRow(workbook, 1).getCell(column(workbook, "Sheet0", "手続状況")), "準備完了");
                    rosterRow(workbook, 2)
                            .getCell(column(workbook, "Sheet0", "手続担当者"))
                            .setBlank();
                }),
                JANUARY);

        assertThat(onList(january, 0)).as("cleared on the list").isEqualTo("佐藤");
        assertThat(onList(january, 1)).as("changed beside the row").isEqualTo("佐藤,準備完了");
        assertThat(onList(january, 2)).as("cleared beside the row").isEqualTo(",書類依頼済");
    }

    @Test
    void stayBlankOnceTheNewExpiryIsRecorded() throws Exception {
        Outcome november = assess(roster("xlsx", 1), NOVEMBER);
        Outcome december = assess(
                edited(november, workbook -> write(workbook, new Edit(0, "佐藤,申請済,2026-11-25,急ぎ", "", "", "", ""))),
                DECEMBER);
        Outcome january = assess(
                edited(december, workbook -> {
                    type(listRow(workbook, 0).getCell(column(workbook, LIST, "状況")), "許可");
                    type(rosterRow(workbook, 0).getCell(column(workbook, "Sheet0", "在留期限")), "2032-02-20");
                }),
                JANUARY);

        assertThat(beside(january, 0)).isEqualTo("佐藤,,,急ぎ");
        assertThat(onList(january, 0)).as("at risk at the next renewal").isEqualTo("佐藤,,,急ぎ");
    }

    /** Outside the months before expiry, and where the roster has no expiry, nothing tells that the expiry is new. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void stayUntilTheNewExpiryIsRecorded(String format) throws Exception {
        Path file = save(
                format,
                folder.resolve("early." + format),
                List.of(
                        TestRosters.HEADER.strip(),
                        person(0).replace("2027-02-20", "2027-09-30"),
                        person(1).replace("2027-02-20", ""),
                        person(2).replace("2027-02-20", "2027-09-30")));
        Outcome november = assess(file, NOVEMBER);
        Outcome december = assess(
                edited(
                        november,
                        workbook -> IntStream.range(0, 3)
                                .forEach(each -> write(workbook, new Edit(each, "", ",許可", "", "", "")))),
                DECEMBER);
        Outcome january = assess(
                edited(
                        december,
                        workbook -> IntStream.range(1, 3)
                                .forEach(each -> type(
                                        rosterRow(workbook, each).getCell(column(workbook, "Sheet0", "在留期限")),
                                        "2032-02-20"))),
                JANUARY);

        for (int each = 0; each < 3; each++) {
            assertThat(beside(december, each)).isEqualTo(",許可");
        }
        assertThat(codes(december.people().get(number(0)))).isEqualTo("GRANTED_WITH_SAME_EXPIRY");
        assertThat(beside(january, 0)).isEqualTo(",許可");
        assertThat(beside(january, 1)).as("there was none before").isEmpty();
        assertThat(beside(january, 2)).as("there was another one before").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void areNotAddedWhereTheRosterHasThem(String format) throws Exception {
        Path file = folder.resolve("own." + format);
        String header = TestRosters.HEADER.strip() + ",手続状況,更新申請日";
        save(format, file, List.of(header, person(0) + ",書類依頼済,", person(1) + ",,2026-11-20"));
        Outcome november = assess(file, NOVEMBER);
        Outcome december = assess(
                edited(november, workbook -> {
                    assertThat(SheetTable.with("手続担当者", workbook.getSheet("Sheet0"))
                                    .headers())
                            .containsOnlyOnce("手続状況", "更新申請日");
                    type(listRow(workbook, 0).getCell(column(workbook, LIST, "状況")), "準備完了");
                }),
                DECEMBER);

        assertThat(onList(december, 0)).as("written on the list").isEqualTo(",準備完了");
        assertThat(onList(december, 1)).as("from the roster").isEqualTo(",,2026/11/20");
        Outcome january = assess(
                edited(
                        december,
                        workbook -> type(rosterRow(workbook, 0).getCell(column(workbook, "Sheet0", "手続状況")), "申請済")),
                JANUARY);
        assertThat(onList(january, 0)).as("written in the roster later").isEqualTo(",申請済");
    }

    @Test
    void stayWithThePersonWhereverHrSortsTheList() throws Exception {
        Outcome november = assess(roster("xlsx", 3), NOVEMBER);
        Outcome december = assess(
                edited(november, workbook -> {
                    write(workbook, new Edit(0, "佐藤,申請済", "", "", "", ""));
                    write(workbook, new Edit(2, "鈴木", "", "", "", ""));
                    swap(listRow(workbook, 0), listRow(workbook, 2));
                    swap(rosterRow(workbook, 0), rosterRow(workbook, 1));
                }),
                DECEMBER);

        assertThat(onList(december, 0)).isEqualTo("佐藤,申請済");
        assertThat(onList(december, 1)).isEmpty();
        assertThat(onList(december, 2)).isEqualTo("鈴木");
    }

    @Test
    void areOfOneCompanyAndOfPeopleWithoutANumber() throws Exception {
        String header = TestRosters.HEADER.strip() + ",所属機関";
        Path file = save(
                "xlsx",
                folder.resolve("companies.xlsx"),
                List.of(
                        header,
                        person(0) + ",甲株式会社",
                        person(0).replace("グエン", "チャン") + ",乙株式会社",
                        person(1).replace(number(1), "").replace("グエン", "レ") + ",乙株式会社"));
        Outcome november = assess(file, NOVEMBER);
        Path edited = edited(november, workbook -> {
            Sheet list = workbook.getSheet(LIST);
            for (Row row : list) {
                String name = text(row.getCell(2));
                if (name.startsWith("チャン") || name.startsWith("レ")) {
                    write(row, workbook, LIST, ON_LIST, name + ",準備完了");
                }
            }
        });

        try (Workbook workbook =
                WorkbookFactory.create(assess(edited, DECEMBER).workbook().toFile(), null, true)) {
            Sheet list = workbook.getSheet(LIST);
            Map<String, String> written = new TreeMap<>();
            list.forEach(row -> {
                if (text(row.getCell(2)).endsWith("テスト")) {
                    written.put(text(row.getCell(2)), texts(row, workbook, LIST, ON_LIST));
                }
            });
            assertThat(written)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "グエン・テスト", "",
                            "チャン・テスト", "チャン・テスト,準備完了",
                            "レ・テスト", "レ・テスト,準備完了"));
        }
    }

    /** Each person is found again although HR has changed something: what is said of the person, or the list. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void areFoundAgainWhateverIsCorrected(String format) throws Exception {
        String header = TestRosters.HEADER.strip() + ",所属機関";
        Path file = save(
                format,
                folder.resolve("corrected." + format),
                List.of(header, person(0) + ",甲株式会社", person(1) + ",甲株式会社", person(2) + ",甲株式会社"));
        Outcome november = assess(file, NOVEMBER);
        Outcome december = assess(
                edited(november, workbook -> {
                    IntStream.range(0, 3).forEach(each -> write(workbook, new Edit(each, ",申請済", "", "", "", "")));
                    type(rosterRow(workbook, 0).getCell(column(workbook, "Sheet0", "所属機関")), "㈱甲");
                    type(rosterRow(workbook, 1).getCell(column(workbook, "Sheet0", "所属機関")), "乙株式会社");
                    Cell zeros = listRow(workbook, 2).getCell(1);
                    zeros.setBlank();
                    zeros.setCellValue(102);
                }),
                DECEMBER);
        Outcome january = assess(
                edited(december, workbook -> {
                    Row labels = workbook.getSheet(LIST)
                            .getRow(SheetTable.with("状況", workbook.getSheet(LIST))
                                            .headerRow()
                                    - 1);
                    type(labels.getCell(column(workbook, LIST, "所属機関")), "会社");
                    labels.getCell(column(workbook, LIST, "社員番号")).setBlank();
                    IntStream.range(0, 3).forEach(each -> write(workbook, new Edit(each, "佐藤", "", "", "", "")));
                }),
                JANUARY);

        for (int each = 0; each < 3; each++) {
            assertThat(onList(december, each)).isEqualTo(",申請済");
            assertThat(onList(january, each)).isEqualTo("佐藤,申請済");
        }
    }

    @Test
    void ofTwoRowsOfTheListAreTheLaterOnes() throws Exception {
        Outcome november = assess(roster("xlsx", 2), NOVEMBER);
        Outcome december = assess(
                edited(november, workbook -> {
                    write(workbook, new Edit(0, ",書類依頼済", "", "", "", ""));
                    Sheet list = workbook.getSheet(LIST);
                    Row again = list.createRow(list.getLastRowNum() + 1);
                    listRow(workbook, 0)
                            .forEach(cell ->
                                    again.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
                    again.getCell(column(workbook, LIST, "状況")).setCellValue("準備完了");
                }),
                DECEMBER);

        assertThat(onList(december, 0)).isEqualTo(",準備完了");
        assertThat(codes(december.people().get(number(0)))).isEqualTo("CASE_STATES_DIFFER");
    }

    @Test
    void offerTheStates() throws Exception {
        Outcome november = assess(roster("xlsx", 2), NOVEMBER);
        Outcome december = assess(edited(november, workbook -> {}), DECEMBER);
        Outcome january = assess(edited(december, workbook -> {}), JANUARY);

        try (Workbook workbook = WorkbookFactory.create(january.workbook().toFile())) {
            for (String sheet : List.of("Sheet0", LIST)) {
                assertThat(workbook.getSheet(sheet).getDataValidations())
                        .singleElement()
                        .satisfies(each -> assertThat(
                                        each.getValidationConstraint().getExplicitListValues())
                                .containsExactly("未着手", "書類依頼済", "準備完了", "申請済", "許可", "不許可"));
            }
        }
    }

    private static List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        EDITS.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> parts =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            edits.add(new Edit(edits.size(), parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
        });
        return edits;
    }

    private Path roster(String format, int people) throws IOException {
        Path file = folder.resolve("people%d.%s".formatted(++runs, format));
        List<String> lines = Stream.concat(
                        Stream.of(TestRosters.HEADER.strip()),
                        IntStream.range(0, people).mapToObj(CaseColumnsIT::person))
                .toList();
        return format.equals("csv") ? Files.write(file, lines) : save(format, file, lines);
    }

    private static Path save(String format, Path file, List<String> lines) throws IOException {
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Sheet0");
            for (String line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : line.split(",", -1)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static String person(int number) {
        return number(number) + ",グエン・テスト,1992-01-10,ベトナム,高度専門職1号ロ,2027-02-20,520万円,学士,10,N1";
    }

    private static String number(int person) {
        return "%04d".formatted(100 + person);
    }

    private Outcome assess(Path roster, LocalDate day) throws Exception {
        Path results = folder.resolve("results%d.json".formatted(++runs));
        RunOutcome outcome = application
                .assessmentRun()
                .run(
                        TestRosters.on(
                                day,
                                TestRosters.withResults(
                                        TestRosters.request(folder.resolve("out" + runs), roster), results)),
                        (file, rows) -> {});
        assertThat(outcome.failed()).isEmpty();
        Map<String, JsonNode> people = new TreeMap<>();
        JsonMapper.shared()
                .readTree(results)
                .get("employees")
                .forEach(person -> people.put(person.get("employeeNo").asString(), person));
        return new Outcome(outcome.rosters().get(0).workbook(), people);
    }

    private Path edited(Outcome outcome, Consumer<Workbook> change) throws IOException {
        Path edited = Files.createDirectories(folder.resolve("edited" + ++runs))
                .resolve(outcome.workbook().getFileName());
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(outcome.workbook()))) {
            change.accept(workbook);
            try (var out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
        }
        return edited;
    }

    private static void write(Workbook workbook, Edit edit) {
        write(listRow(workbook, edit.number()), workbook, LIST, ON_LIST, edit.list());
        write(rosterRow(workbook, edit.number()), workbook, rosterSheet(workbook), BESIDE, edit.row());
    }

    private static void write(Row row, Workbook workbook, String sheet, List<String> headers, String texts) {
        List<String> parts = List.of(texts.split(",", -1));
        for (int part = 0; part < parts.size(); part++) {
            if (!parts.get(part).isEmpty()) {
                type(row.getCell(column(workbook, sheet, headers.get(part))), parts.get(part));
            }
        }
    }

    /** Writes a text; POI would leave an inline string of the program beside it. */
    private static void type(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static void swap(Row one, Row other) {
        for (int column = 0; column < one.getLastCellNum(); column++) {
            String text = text(one.getCell(column));
            type(one.getCell(column), text(other.getCell(column)));
            type(other.getCell(column), text);
        }
    }

    private static Row listRow(Workbook workbook, int person) {
        return row(workbook.getSheet(LIST), 1, person);
    }

    private static Row rosterRow(Workbook workbook, int person) {
        return row(workbook.getSheet(rosterSheet(workbook)), 0, person);
    }

    private static Row row(Sheet sheet, int column, int person) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row ->
                        row.getCell(column) != null && text(row.getCell(column)).equals(number(person)))
                .findFirst()
                .orElseThrow();
    }

    /** The one sheet that is not a report has the name of the file or that of a new workbook. */
    private static String rosterSheet(Workbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .filter(name -> name.equals("Sheet0") || name.startsWith("people"))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Workbook workbook, String sheet, String header) {
        return SheetTable.with(header, workbook.getSheet(sheet)).column(header);
    }

    private static void assertSays(Outcome outcome, List<Edit> edits) throws IOException {
        for (Edit edit : edits) {
            assertThat(onList(outcome, edit.number()))
                    .as("on the list: %s", edit)
                    .isEqualTo(edit.then());
            assertThat(beside(outcome, edit.number()))
                    .as("beside the row: %s", edit)
                    .isEqualTo(edit.then());
        }
    }

    private static String onList(Outcome outcome, int person) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(outcome.workbook().toFile(), null, true)) {
            return texts(listRow(workbook, person), workbook, LIST, ON_LIST);
        }
    }

    private static String beside(Outcome outcome, int person) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(outcome.workbook().toFile(), null, true)) {
            return texts(rosterRow(workbook, person), workbook, rosterSheet(workbook), BESIDE);
        }
    }

    private static String texts(Row row, Workbook workbook, String sheet, List<String> headers) {
        return headers.stream()
                .map(header -> text(row.getCell(column(workbook, sheet, header))))
                .collect(Collectors.joining(","))
                .replaceFirst(",+$", "");
    }

    private static String text(Cell cell) {
        return cell == null ? "" : SheetTexts.formatter().formatCellValue(cell).replaceFirst("\\(.\\)$", "");
    }

    private static String codes(JsonNode person) {
        return person.get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static String place(Outcome outcome, int person) {
        JsonNode finding = outcome.people().get(number(person)).get("findings").get(0);
        return finding.get("sheet").asString() + "!" + finding.get("cell").asString();
    }
}
