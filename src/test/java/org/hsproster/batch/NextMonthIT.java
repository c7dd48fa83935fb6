package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyContext;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("An annotated copy as the next roster")
class NextMonthIT extends WithOneApplication {

    private static final String ROSTER = "名簿";
    private static final String TOTALS = "集計";
    private static final String ACTIONS = "要対応";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** The header stands in the third row. */
    private static final int HEADER = 2;

    private static final int PAY = 6;
    private static final int COLUMNS = 10;
    private static final String OWNER = "担当者";
    private static final String STATE = "状況";
    private static final String NOTE = "備考";

    @TempDir
    Path folder;

    private int runs;

    /** A workbook that was made, and the document beside it. */
    private record Outcome(Path workbook, JsonNode people) {}

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void givesWhatTheRosterGives(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {}));
        Outcome third = assess(edited(second, workbook -> {}));

        assertSame(second, first);
        assertSame(third, first);
    }

    @Test
    void ofACsvGivesTheSameOnceMore() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("名簿.csv"), TestRosters.HEADER + TestRosters.TURNS_35 + TestRosters.SAFE);
        Outcome first = assess(csv);

        Outcome second = assess(edited(first, workbook -> {}));

        first.people().forEach(person -> ((ObjectNode) person).put("sheet", "名簿"));
        assertThat(second.workbook().getFileName()).hasToString("名簿.csv-assessed-2026-11-21.xlsx");
        assertSame(second, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void isKnownWhateverItsSheetsAreCalled(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            workbook.setSheetName(workbook.getSheetIndex(ROSTER), "11月");
            workbook.setSheetName(workbook.getSheetIndex("サマリー"), "Overview");
            workbook.setSheetName(workbook.getSheetIndex(ACTIONS), "名簿 要対応");
            workbook.setSheetOrder("11月", 0);
            workbook.setSheetOrder("内訳", 1);
        }));

        assertThat(second.people()).isEqualTo(renamed(first.people(), "11月"));
        assertThat(sheets(second.workbook()))
                .isEqualTo(sheets(first.workbook()).stream()
                        .map(name -> name.equals(ROSTER) ? "11月" : name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void isKnownWithoutItsMarks(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, NextMonthIT::removeMarks));

        assertSame(second, first);
    }

    /** Before there were marks, the reports of a copy were annotated like rosters, and made once more. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void isKnownWhereItsReportsWereAnnotatedToo(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            removeMarks(workbook);
            for (String report : reports(workbook)) {
                paste(workbook, report, report + " (2)");
                Row header = row(workbook.getSheet(report), 2);
                for (Cell cell : cellsFrom(row(workbook.getSheet(ROSTER), HEADER), COLUMNS)) {
                    header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(cell.getStringCellValue());
                }
            }
        }));

        assertSame(second, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void isKnownByMarksWithoutTheirDots(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            workbook.getAllNames().stream()
                    .filter(name -> name.getNameName().startsWith("_hsp_"))
                    .forEach(name -> name.setNameName(name.getNameName().replace('.', '_')));
            reports(workbook).forEach(name -> workbook.setSheetName(workbook.getSheetIndex(name), "旧" + name));
        }));

        assertSame(second, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void getsBackTheColumnsThatWereDeleted(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            Sheet sheet = workbook.getSheet(ROSTER);
            delete(sheet, COLUMNS + 3);
            delete(sheet, COLUMNS + 11);
        }));

        assertSame(second, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void keepsAColumnBetweenTheAddedOnesAndWhatRefersToThem(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            Sheet sheet = workbook.getSheet(ROSTER);
            int between = COLUMNS + 2;
            insert(sheet, between);
            row(sheet, HEADER).createCell(between).setCellValue("連絡");
            row(sheet, HEADER + 1).createCell(between).setCellFormula("IF(K4=\"\",0,L4+1)");
            workbook.getSheet(TOTALS).createRow(5).createCell(0).setCellFormula("SUM(名簿!M4:M9)");
            workbook.getSheet(TOTALS).getRow(5).createCell(1).setCellFormula("COUNTA(名簿!N4:N9)");
        }));

        try (Workbook workbook = open(second.workbook())) {
            Sheet sheet = workbook.getSheet(ROSTER);
            assertThat(text(sheet, HEADER, COLUMNS)).isEqualTo("連絡");
            assertThat(text(sheet, HEADER, COLUMNS + 1)).isEqualTo("判定");
            assertThat(row(sheet, HEADER + 1).getCell(COLUMNS).getCellFormula()).isEqualTo("IF(L4=\"\",0,M4+1)");
            assertThat(row(workbook.getSheet(TOTALS), 5).getCell(0).getCellFormula())
                    .isEqualTo("SUM(名簿!K4:K9)");
            assertThat(row(workbook.getSheet(TOTALS), 5).getCell(1).getCellFormula())
                    .isEqualTo("COUNTA(名簿!N4:N9)");
        }
        assertThat(second.people()).isEqualTo(first.people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void carriesOverWhatHrHasWritten(String format) throws Exception {
        Outcome first = assess(roster(format));
        Outcome second = assess(edited(first, workbook -> {
            Sheet actions = workbook.getSheet(ACTIONS);
            Row row = StreamSupport.stream(actions.spliterator(), false)
                    .filter(each -> text(actions, each.getRowNum(), 1).equals("0042"))
                    .findFirst()
                    .orElseThrow();
            SheetTable table = SheetTable.with(OWNER, actions);
            table.cell(row, OWNER).setCellValue("'田中");
            table.cell(row, STATE).setCellValue("書類依頼済");
            table.cell(row, NOTE).setCellValue("=面談は12月");
        }));
        assertThat(actions(second)).containsEntry("0042", "'田中|書類依頼済|=面談は12月");

        Outcome third = assess(edited(second, workbook -> raise(workbook, "0042", 12_000_000)));
        assertThat(actions(third))
                .as("nothing to do about this person any more")
                .containsEntry("0042", "'田中|書類依頼済|=面談は12月");
        assertThat(flags(third)).doesNotContainEntry("0042", "▲ 早めに申請");

        Outcome fourth = assess(edited(third, workbook -> raise(workbook, "0042", 5_200_000)));
        assertThat(actions(fourth)).containsEntry("0042", "'田中|書類依頼済|=面談は12月");
        try (Workbook workbook = open(fourth.workbook())) {
            assertThat(rows(workbook.getSheet(ACTIONS)).filter(each -> each.contains("0042")))
                    .as("one row a person")
                    .hasSize(1);
        }
    }

    /** What is typed into one workbook every month, and into the roster itself, comes to the same. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void threeMonthsInARow(String format) throws Exception {
        Path roster = roster(format);
        Consumer<Workbook> raise = workbook -> raise(workbook, "0042", 6_400_000);
        Consumer<Workbook> hired = workbook -> {
            Sheet sheet = workbook.getSheet(ROSTER);
            fill(row(sheet, HEADER + 4), "0050,リー・テスト,1996-12-24,中国,高度専門職1号ロ,2027-03-15,430,修士,4,N2");
        };

        Outcome first = assess(roster);
        Outcome second = assess(edited(first, raise));
        Outcome third = assess(edited(second, hired));

        Path edited = edit(roster, raise.andThen(hired));
        assertSame(third, assess(edited));
    }

    @Test
    void getsNoCommentTwiceWhereAuthorsAreNotSaved() throws Exception {
        Outcome first = assess(roster("xlsx"));

        Outcome second = assess(edited(
                first,
                workbook -> workbook.getSheet(ROSTER).getCellComments().values().stream()
                        .forEach(comment -> comment.setAuthor(" "))));

        assertSame(second, first);
    }

    /** Names that lead nowhere are left where HR throws away all that the program has made. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void isARosterAgainWithoutAllThatWasAdded(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            reports(workbook).forEach(name -> workbook.removeSheetAt(workbook.getSheetIndex(name)));
            Sheet sheet = workbook.getSheet(ROSTER);
            sheet.forEach(row -> List.copyOf(cellsFrom(row, COLUMNS)).forEach(row::removeCell));
        }));

        assertThat(second.people()).isEqualTo(first.people());
        assertThat(sheets(second.workbook())).isEqualTo(sheets(first.workbook()));
        if (format.equals("xlsx")) {
            assertThat(flags(second)).as("no comment is left in their place").isEqualTo(flags(first));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, 判定;理由;対応",
        "xls, 判定;理由;対応",
        "xlsx, 判定;申請可能になる日;推奨申請日;前回との差;理由;対応",
        "xls, 判定;申請可能になる日;推奨申請日;前回との差;理由;対応",
        "xlsx, Outlook;Margin;Can be filed from;Recommended filing date;Why;What to do;Data problems"
    })
    void keepsColumnsOfTheUsersUnderTheSameHeaders(String format, String headers) throws Exception {
        Path roster = edit(roster(format), workbook -> {
            String[] names = headers.split(";");
            for (int row = HEADER; row <= HEADER + 3; row++) {
                for (int column = 0; column < names.length; column++) {
                    row(workbook.getSheet(ROSTER), row)
                            .createCell(COLUMNS + column)
                            .setCellValue(row == HEADER ? names[column] : "本人" + row + names[column]);
                }
            }
            workbook.createSheet("サマリー").createRow(0).createCell(0).setCellValue("人事の集計");
        });

        Outcome first = assess(roster);
        Outcome second = assess(edited(first, workbook -> {}));

        assertThat(own(first)).isEqualTo(own(roster));
        assertThat(own(second)).isEqualTo(own(roster));
        assertSame(second, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void doesNotReadWhatWasCopiedOutOfTheActionList(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> paste(workbook, ACTIONS, "11月の対応")));
        Outcome third = assess(edited(second, workbook -> {}));

        assertThat(third.people()).isEqualTo(first.people());
        assertThat(sheets(third.workbook()))
                .contains("11月の対応", ACTIONS)
                .hasSize(sheets(first.workbook()).size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, _hsp_sheet.actions",
        "xls, _hsp_sheet.actions",
        "xlsx, _hsp_sheet.roster",
        "xls, _hsp_sheet.roster",
        "xlsx, _hsp_sheet.none",
        "xls, _hsp_sheet.none",
        "xlsx, _hsp_column.FLAG",
        "xls, _hsp_column.WHY"
    })
    void losesNothingByMarksThatAreNotTheProgramsOwn(String format, String name) throws Exception {
        Path roster = roster(format);

        Outcome marked = assess(edit(roster, workbook -> {
            for (String sheet : List.of(ROSTER, TOTALS)) {
                Name mark = workbook.createName();
                mark.setSheetIndex(workbook.getSheetIndex(sheet));
                mark.setNameName(name);
                mark.setRefersToFormula(sheet + "!$A$3");
            }
        }));

        assertThat(marked.people()).isEqualTo(assess(roster).people());
        assertThat(own(marked)).isEqualTo(own(roster));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void leavesACopyOfTheActionListAlone(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            int copy = workbook.getSheetIndex(workbook.cloneSheet(workbook.getSheetIndex(ACTIONS)));
            workbook.setSheetName(copy, "11月の要対応");
            Name mark = workbook.createName();
            mark.setSheetIndex(copy);
            mark.setNameName("_hsp_sheet.actions");
            mark.setRefersToFormula("'11月の要対応'!$A$1");
        }));
        Outcome third = assess(edited(second, workbook -> {}));

        assertThat(sheets(third.workbook()))
                .contains("11月の要対応", ACTIONS)
                .hasSize(sheets(first.workbook()).size() + 1);
        assertThat(third.people()).isEqualTo(first.people());
    }

    @Test
    void showsTheRowsThatWereFilteredOutAgain() throws Exception {
        Outcome first = assess(roster("xlsx"));

        Outcome second = assess(edited(first, workbook -> {
            filter((XSSFSheet) workbook.getSheet(ROSTER));
            row(workbook.getSheet(ROSTER), HEADER + 2).setZeroHeight(true);
        }));

        assertSame(second, first);
        try (Workbook workbook = open(second.workbook())) {
            assertThat(row(workbook.getSheet(ROSTER), HEADER + 2).getZeroHeight())
                    .isFalse();
        }
    }

    /** As programs write it when the user picks values of a column. */
    private static void filter(XSSFSheet sheet) {
        try (XmlCursor cursor = sheet.getCTWorksheet().getAutoFilter().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("filterColumn", MAIN);
            cursor.insertAttributeWithValue("colId", "10");
            cursor.beginElement("filters", MAIN);
            cursor.beginElement("filter", MAIN);
            cursor.insertAttributeWithValue("val", "○ 余裕あり");
        }
    }

    @Test
    void isNeverWrittenItself() throws Exception {
        Path roster = roster("xlsx");
        Outcome first = assess(roster);
        byte[] before = Files.readAllBytes(first.workbook());

        Outcome second = assess(first.workbook(), first.workbook().getParent());

        assertThat(first.workbook()).hasBinaryContent(before);
        assertThat(second.workbook()).isNotEqualTo(first.workbook());
        assertThat(second.people()).isEqualTo(first.people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void saysWhatWasWrittenIntoItsColumns(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            Row row = row(workbook.getSheet(ROSTER), HEADER + 5);
            row.createCell(0).setCellValue("合計");
            row.createCell(COLUMNS + 1).setCellFormula("SUM(L4:L6)");
            row.createCell(COLUMNS + 2).setCellValue("平均");
        }));

        try (Workbook workbook = open(second.workbook())) {
            assertThat(rows(workbook.getSheet("データ確認事項")).map(List::toString))
                    .anyMatch(row -> row.contains("追加列に記入された内容（2セル：L8, M8）"));
            assertThat(text(workbook.getSheet(ROSTER), HEADER, COLUMNS)).isEqualTo("判定");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void keepsTheCommentsOfHrOnItsCells(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> comment(workbook.getSheet(ROSTER), HEADER + 1, COLUMNS + 3)));
        Outcome third = assess(edited(second, workbook -> {}));

        try (Workbook workbook = open(third.workbook())) {
            Sheet sheet = workbook.getSheet(ROSTER);
            assertThat(text(sheet, HEADER, COLUMNS)).isEqualTo("判定");
            assertThat(sheet.getCellComment(new CellAddress(HEADER + 1, COLUMNS + 3))
                            .getString()
                            .getString())
                    .isEqualTo("本人に確認中");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void leavesAColumnToTheUserWhoHasRenamedIt(String format) throws Exception {
        Outcome first = assess(roster(format));

        Outcome second = assess(edited(first, workbook -> {
            Sheet sheet = workbook.getSheet(ROSTER);
            row(sheet, HEADER).createCell(COLUMNS + 3).setCellValue("面談メモ");
            row(sheet, HEADER + 1).createCell(COLUMNS + 3).setCellValue("12月3日");
        }));

        try (Workbook workbook = open(second.workbook())) {
            Sheet sheet = workbook.getSheet(ROSTER);
            assertThat(text(sheet, HEADER, COLUMNS)).isEqualTo("面談メモ");
            assertThat(text(sheet, HEADER + 1, COLUMNS)).isEqualTo("12月3日");
            assertThat(text(sheet, HEADER, COLUMNS + 1)).isEqualTo("判定");
            assertThat(text(sheet, HEADER, COLUMNS + 4)).isEqualTo("必要点との差");
            assertThat(rows(workbook.getSheet("データ確認事項")).map(List::toString))
                    .anyMatch(row -> row.contains("「面談メモ」は追加列の見出しが変更された列です"));
        }
        assertThat(second.people()).isEqualTo(first.people());
    }

    /** As where companies of a group have numbers of their own, and no column tells the company. */
    @Test
    void tellsPeopleOfOneNumberApartByTheirNames() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("同番.csv"),
                TestRosters.HEADER + TestRosters.TURNS_35
                        + "0042,リー・テスト,1992-03-01,中国,高度専門職1号ロ,2027-04-20,520万円,学士,10,N1\n");
        Outcome first = assess(csv);

        Outcome second = assess(edited(first, workbook -> {
            Sheet actions = workbook.getSheet(ACTIONS);
            SheetTable table = SheetTable.with(OWNER, actions);
            for (Row row : actions) {
                if (text(actions, row.getRowNum(), table.column("社員番号")).equals("0042")) {
                    table.cell(row, OWNER).setCellValue("担当 " + text(actions, row.getRowNum(), table.column("氏名")));
                }
            }
        }));

        try (Workbook workbook = open(second.workbook())) {
            assertThat(rows(workbook.getSheet(ACTIONS)).filter(row -> row.contains("0042")))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).contains("担当 " + row.get(2), row.get(0)))
                    .noneSatisfy(row -> assertThat(row.get(0)).isEmpty());
        }
    }

    private void assertSame(Outcome outcome, Outcome expected) throws IOException {
        assertThat(outcome.people()).isEqualTo(expected.people());
        assertThat(sheets(outcome.workbook())).isEqualTo(sheets(expected.workbook()));
        Map<String, String> cells = cells(outcome.workbook());
        Map<String, String> wanted = cells(expected.workbook());
        Set<Map.Entry<String, String>> different = new HashSet<>(cells.entrySet());
        different.removeAll(wanted.entrySet());
        assertThat(different).as("cells that are not as they should be").isEmpty();
        assertThat(cells.keySet()).isEqualTo(wanted.keySet());
    }

    private Path roster(String format) throws IOException {
        Path file = Files.createDirectories(folder.resolve("roster" + ++runs)).resolve("社員." + format);
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(ROSTER);
            fill(row(sheet, 0), "社員名簿");
            fill(row(sheet, HEADER), TestRosters.HEADER.strip().replace("年収", "年収（円）"));
            fill(row(sheet, HEADER + 1), TestRosters.TURNS_35.strip().replace("520万円", "5200000"));
            fill(row(sheet, HEADER + 2), TestRosters.SAFE.strip().replace("1000万円", "10000000"));
            fill(row(sheet, HEADER + 3), "0044,ダン・テスト,1988-05-05,ベトナム,高度専門職1号ロ,2027-02-10,4100000,大卒?,3,N1");
            comment(sheet, HEADER + 3, 7);
            Sheet totals = workbook.createSheet(TOTALS);
            totals.createRow(0).createCell(0).setCellFormula("COUNTA(名簿!A4:A60)");
            save(workbook, file);
        }
        return file;
    }

    private static void comment(Sheet sheet, int row, int column) {
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(column + 2);
        anchor.setRow1(row);
        anchor.setRow2(row + 3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(row, column);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("本人に確認中"));
    }

    private static void fill(Row row, String values) {
        String[] texts = values.split(",", -1);
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            if (column == PAY && texts[column].matches("\\d+")) {
                cell.setCellValue(Integer.parseInt(texts[column]) * (texts[column].length() < 5 ? 10_000 : 1));
            } else {
                cell.setCellValue(texts[column]);
            }
        }
    }

    private static void raise(Workbook workbook, String number, int pay) {
        for (Row row : workbook.getSheet(ROSTER)) {
            if (number.equals(new DataFormatter().formatCellValue(row.getCell(0)))) {
                row.getCell(PAY).setCellValue(pay);
            }
        }
    }

    /** The marks move along in one of the formats, as in Excel; in the other they do not, as with some programs. */
    private static void insert(Sheet sheet, int column) {
        if (sheet instanceof XSSFSheet) {
            sheet.shiftColumns(column, COLUMNS + 12, 1);
            return;
        }
        for (Row row : sheet) {
            for (int from = row.getLastCellNum() - 1; from >= column; from--) {
                if (row.getCell(from) != null) {
                    Cell cell = row.createCell(from + 1);
                    CellUtil.copyCell(row.getCell(from), cell, new CellCopyPolicy(), new CellCopyContext());
                    row.removeCell(row.getCell(from));
                }
            }
        }
    }

    private static void delete(Sheet sheet, int column) {
        for (Row row : sheet) {
            Optional.ofNullable(row.getCell(column)).ifPresent(row::removeCell);
            int last = row.getLastCellNum() - 1;
            if (row instanceof HSSFRow) {
                moveLeft(row, column + 1, last);
            } else if (last >= column) {
                row.shiftCellsLeft(column + 1, last, 1);
            }
        }
    }

    /** In an .xls, POI shifts cells and leaves blank ones where they were, too. */
    private static void moveLeft(Row row, int from, int to) {
        for (int column = from; column <= to; column++) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                CellUtil.copyCell(
                        cell, row.createCell(column - 1), new CellCopyPolicy.Builder().build(), new CellCopyContext());
                row.removeCell(cell);
            }
        }
    }

    /** The workbook after a person has worked in it, under its own name. */
    private Path edited(Outcome outcome, Consumer<Workbook> change) throws IOException {
        return edit(outcome.workbook(), change);
    }

    private Path edit(Path file, Consumer<Workbook> change) throws IOException {
        Path edited = Files.createDirectories(folder.resolve("edited" + ++runs)).resolve(file.getFileName());
        try (Workbook workbook = open(file)) {
            change.accept(workbook);
            save(workbook, edited);
        }
        return edited;
    }

    private Outcome assess(Path roster) throws IOException {
        return assess(roster, folder.resolve("out" + ++runs));
    }

    private Outcome assess(Path roster, Path output) throws IOException {
        Path results = folder.resolve("results" + ++runs + ".json");
        RunRequest request = TestRosters.forced(TestRosters.withResults(TestRosters.request(output, roster), results));
        RunOutcome outcome = application.assessmentRun().run(TestRosters.on(AS_OF, request), (file, rows) -> {});
        for (RunOutcome.FailedFile failed : outcome.failed()) {
            throw failed.cause();
        }
        RunOutcome.AssessedFile assessed = outcome.rosters().get(0);
        JsonNode people = JsonMapper.shared().readTree(results).get("employees");
        people.forEach(person -> {
            ((ObjectNode) person).remove(List.of("file", "change"));
            person.get("findings").forEach(finding -> ((ObjectNode) finding).remove("file"));
            person.get("items")
                    .forEach(item ->
                            item.get("cells").forEach(cell -> ((ObjectNode) cell).remove(List.of("file", "sheet"))));
        });
        return new Outcome(assessed.workbook(), people);
    }

    private static JsonNode renamed(JsonNode people, String sheet) {
        people.forEach(person -> {
            ((ObjectNode) person).put("sheet", sheet);
            person.get("findings").forEach(finding -> ((ObjectNode) finding).put("sheet", sheet));
        });
        return people;
    }

    private static Workbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static Row row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static String text(Sheet sheet, int row, int column) {
        return new DataFormatter().formatCellValue(row(sheet, row).getCell(column));
    }

    private static List<String> sheets(Path file) throws IOException {
        try (Workbook workbook = open(file)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    /** What every cell shows, its formula and its comment, without the facts of the run and what follows from earlier ones. */
    private static Map<String, String> cells(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                boolean isOfTheRun = List.of("サマリー", "サマリー (2)", "前回差分").contains(sheet.getSheetName());
                for (Row row : isOfTheRun ? List.<Row>of() : sheet) {
                    for (Cell cell : row) {
                        String text = formatter.formatCellValue(cell);
                        if (!text.isEmpty() && !isChange(sheet, cell)) {
                            cells.put(
                                    sheet.getSheetName() + "!" + cell.getAddress(),
                                    text.replace("-assessed-2026-11-21", ""));
                        }
                    }
                }
                for (Map.Entry<CellAddress, ? extends Comment> comment :
                        sheet.getCellComments().entrySet()) {
                    cells.put(
                            sheet.getSheetName() + "!" + comment.getKey() + " comment",
                            comment.getValue().getString().getString());
                }
                for (CellRangeAddress merged : sheet.getMergedRegions()) {
                    cells.put(sheet.getSheetName() + "!" + merged.formatAsString() + " merged", "");
                }
            }
        }
        return cells;
    }

    private static boolean isChange(Sheet sheet, Cell cell) {
        return sheet.getSheetName().equals(ROSTER)
                        && text(sheet, HEADER, cell.getColumnIndex()).equals("前回との差")
                || sheet.getSheetName().equals("列の対応")
                || text(sheet, 0, cell.getColumnIndex()).contains("前回");
    }

    private static Stream<List<String>> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> texts = new ArrayList<>();
            row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
            rows.add(texts);
        }
        return rows.stream();
    }

    private static void paste(Workbook workbook, String from, String to) {
        Sheet pasted = workbook.createSheet(to);
        for (Row row : workbook.getSheet(from)) {
            row.forEach(cell -> row(pasted, row.getRowNum())
                    .createCell(cell.getColumnIndex())
                    .setCellValue(new DataFormatter().formatCellValue(cell)));
        }
    }

    private static void removeMarks(Workbook workbook) {
        List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> name.getNameName().startsWith("_hsp_"))
                .forEach(workbook::removeName);
    }

    private static List<String> reports(Workbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        names.removeAll(List.of(ROSTER, TOTALS));
        return names;
    }

    private static List<Cell> cellsFrom(Row row, int column) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getColumnIndex() >= column)
                .toList();
    }

    private static Map<String, String> own(Outcome outcome) throws IOException {
        return own(outcome.workbook());
    }

    /** What the user's columns of the roster say. */
    private static Map<String, String> own(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Workbook workbook = open(file)) {
            Sheet sheet = workbook.getSheet(ROSTER);
            for (Row row : sheet) {
                row.forEach(cell ->
                        texts.put(cell.getAddress().formatAsString(), new DataFormatter().formatCellValue(cell)));
            }
            int added = StreamSupport.stream(row(sheet, HEADER).spliterator(), false)
                    .filter(cell -> cell.getStringCellValue().equals("基準日の点数"))
                    .mapToInt(Cell::getColumnIndex)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            texts.keySet().removeIf(cell -> new CellAddress(cell).getColumn() >= added - 2);
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static Map<String, String> actions(Outcome outcome) throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        try (Workbook workbook = open(outcome.workbook())) {
            Sheet sheet = workbook.getSheet(ACTIONS);
            SheetTable table = SheetTable.with(OWNER, sheet);
            for (Row row : sheet) {
                written.put(
                        text(sheet, row.getRowNum(), table.column("社員番号")),
                        text(sheet, row.getRowNum(), table.column(OWNER)) + "|"
                                + text(sheet, row.getRowNum(), table.column(STATE)) + "|"
                                + text(sheet, row.getRowNum(), table.column(NOTE)));
            }
        }
        return written;
    }

    private static Map<String, String> flags(Outcome outcome) throws IOException {
        Map<String, String> flags = new LinkedHashMap<>();
        try (Workbook workbook = open(outcome.workbook())) {
            Sheet sheet = workbook.getSheet(ROSTER);
            for (Row row : sheet) {
                flags.put(text(sheet, row.getRowNum(), 0), text(sheet, row.getRowNum(), COLUMNS));
            }
        }
        return flags;
    }
}
