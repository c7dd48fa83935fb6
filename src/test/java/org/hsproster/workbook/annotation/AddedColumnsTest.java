package org.hsproster.workbook.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookColors;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedColumnsTest {

    private static final int FLAG = CompanyRoster.COLUMNS;

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();

    @Test
    void headersStandRightOfTheLastColumnUnderOneTitle() throws IOException {
        XSSFSheet sheet = annotate();

        assertThat(IntStream.range(0, AddedColumn.values().length)
                        .mapToObj(column -> cell(sheet, CompanyRoster.HEADER_ROW, FLAG + column)
                                .getStringCellValue()))
                .containsExactly(
                        "判定",
                        "申請時の点数",
                        "基準日の点数",
                        "必要点との差",
                        "加齢による減点",
                        "判定した満了日",
                        "申請可能になる日",
                        "推奨申請日",
                        "安全な申請期限",
                        "前回との差",
                        "理由",
                        "対応",
                        "データ確認事項",
                        "手続担当者",
                        "手続状況",
                        "更新申請日",
                        "手続備考");
        assertThat(cell(sheet, CompanyRoster.HEADER_ROW - 1, FLAG).getStringCellValue())
                .isEqualTo("高度専門職 更新見込み（基準日 2026/11/21(土)）");
        assertThat(cell(sheet, CompanyRoster.HEADER_ROW, FLAG)
                        .getCellStyle()
                        .getFont()
                        .getFontName())
                .isEqualTo("メイリオ");
    }

    @Test
    void figuresAreNumbersAndDaysAreDates() throws IOException {
        XSSFSheet sheet = annotate();
        int row = CompanyRoster.FIRST_ROW + 1;

        SheetTable table = new SheetTable(sheet, CompanyRoster.HEADER_ROW);
        assertThat(Stream.of("申請時の点数", "基準日の点数", "必要点との差", "加齢による減点")
                        .map(column -> table.cell(row, column).getNumericCellValue()))
                .containsExactly(75.0, 75.0, 5.0, 20.0);
        assertThat(Stream.of("判定した満了日", "申請可能になる日", "推奨申請日", "安全な申請期限")
                        .map(column -> table.cell(row, column)
                                .getLocalDateTimeCellValue()
                                .toLocalDate()))
                .containsExactly(
                        LocalDate.of(2027, 3, 10),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2027, 1, 31));
        assertThat(table.cell(row, "判定した満了日").getCellStyle().getDataFormatString())
                .isEqualTo("[$-411]yyyy/m/d\\(aaa\\)");
        assertThat(table.cell(CompanyRoster.FIRST_ROW + 2, "申請時の点数").getCellType())
                .as("a person without points")
                .isEqualTo(CellType.BLANK);
    }

    @Test
    void flagHasSymbolWordAndColour() throws IOException {
        XSSFCell flag = cell(annotate(), CompanyRoster.FIRST_ROW + 1, FLAG);

        assertThat(flag.getStringCellValue()).isEqualTo("▲ 早めに申請");
        assertThat(flag.getCellStyle().getFillForegroundColorColor().getARGBHex())
                .endsWith("%06X".formatted(OutlookColors.AMBER.fill()));
    }

    @Test
    void commentTellsThePointsWhereThereAreAny() throws IOException {
        XSSFSheet sheet = annotate();

        XSSFComment comment = cell(sheet, CompanyRoster.FIRST_ROW + 1, FLAG).getCellComment();
        assertThat(comment.getString().getString()).isEqualTo("2026/12/10(木)時点のポイント\n合計 75点（必要 70点）");
        assertThat(cell(sheet, CompanyRoster.FIRST_ROW + 2, FLAG).getCellComment())
                .isNull();
    }

    @Test
    void whatHasNoRoomOnTheLineStandsInTheComment() throws IOException {
        Path file = original.save(folder);
        RosterSheet roster = CompanyRoster.read(file);
        AssessedEntry someone = AssessedPersonBuilder.who(Outlook.EXPIRED)
                .because(Reason.Code.EXPIRED, LocalDate.of(2026, 10, 31), 2, LocalDate.of(2026, 12, 31))
                .because(Reason.Code.LOST_SINCE_PERMISSION, 20)
                .inRow(roster, CompanyRoster.FIRST_ROW);
        AssessedEntry candidate = AssessedPersonBuilder.who(Outlook.SAFE)
                .because(Reason.Code.LEFT_BY_STATE)
                .dueSoon()
                .offered(Opportunity.PERMANENT_RESIDENCE_80)
                .inRow(roster, CompanyRoster.FIRST_ROW + 1);

        XSSFSheet sheet = AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(someone, candidate), List.of()),
                        folder,
                        Locale.ENGLISH)
                .getSheet(CompanyRoster.SHEET);

        SheetTable table = new SheetTable(sheet, CompanyRoster.HEADER_ROW);
        assertThat(table.text(CompanyRoster.FIRST_ROW, "Why"))
                .isEqualTo("The period of stay on record ended on 2026-10-31.");
        assertThat(table.text(CompanyRoster.FIRST_ROW, "What to do"))
                .isEqualTo("Check today whether an extension was filed, and record the receipt.");
        assertThat(note(sheet, CompanyRoster.FIRST_ROW))
                .as("the whole advice is in its cell")
                .containsExactly(
                        "Why:",
                        "The period of stay on record ended on 2026-10-31. To be checked at once: a filed application"
                                + " extends the stay by at most 2 months, to 2026-12-31.",
                        "Birthdays since the last permission took 20 points.");
        assertThat(table.text(CompanyRoster.FIRST_ROW + 1, "What to do")).isEqualTo("File from –, by –.");
        assertThat(note(sheet, CompanyRoster.FIRST_ROW + 1))
                .as("permanent residence is on the sheet of opportunities")
                .containsExactly(
                        "What to do:", "File from –, by –. If it has been filed already, enter the day of filing.");
    }

    @Test
    void theTitleHasNoLargerLettersThanItsRowHasRoomFor() throws IOException {
        original.header.getFont().setFontHeightInPoints((short) 20);

        XSSFSheet sheet = annotate();

        assertThat(fontSize(cell(sheet, CompanyRoster.HEADER_ROW, FLAG))).isEqualTo(20);
        assertThat(fontSize(cell(sheet, CompanyRoster.HEADER_ROW - 1, FLAG))).isEqualTo(11);
        assertThat(sheet.getColumnWidth(FLAG + 1))
                .as("wide enough for the header")
                .isGreaterThan(25 * 256);
    }

    @Test
    void rowsWithoutAPersonGetNoCells() throws IOException {
        assertThat(annotate()
                        .getRow(CompanyRoster.FIRST_ROW + CompanyRoster.PEOPLE)
                        .getLastCellNum())
                .isLessThanOrEqualTo((short) FLAG);
    }

    @Test
    void textThatLooksLikeAFormulaIsQuotedText() throws IOException {
        Path file = original.save(folder);
        RosterSheet roster = CompanyRoster.read(file);
        XSSFSheet summary = AnnotatedCopies.annotate(
                        new AssessedRoster(
                                file,
                                List.of(roster),
                                List.of(AssessedPersonBuilder.who(Outlook.AT_RISK)
                                        .with(Fact.NAME, "=HYPERLINK(\"http://example.com\")")
                                        .with(Fact.DEPARTMENT, "@営業")
                                        .inRow(roster, CompanyRoster.FIRST_ROW)),
                                List.of()),
                        folder,
                        Locale.JAPANESE)
                .getSheetAt(0);

        assertThat(SheetTexts.cells(summary))
                .filteredOn(cell -> cell.getCellStyle().getQuotePrefixed())
                .extracting(XSSFCell::getCellType, XSSFCell::getStringCellValue)
                .as("among the deadlines, and the departments")
                .containsExactly(
                        tuple(CellType.STRING, "=HYPERLINK(\"http://example.com\")"),
                        tuple(CellType.STRING, "@営業"),
                        tuple(CellType.STRING, "@営業"));
    }

    @Test
    void aColumnThatTheUserHidIsShownWhereItIsOurs() throws IOException {
        original.sheet.setColumnHidden(FLAG + 1, true);

        assertThat(annotate().isColumnHidden(FLAG + 1)).isFalse();
    }

    @Test
    void refusesASheetThatIsFull() throws IOException {
        original.sheet.getRow(1 + 2).createCell(16_380).setCellValue("最後");

        assertThatIOException()
                .isThrownBy(this::annotate)
                .withCauseInstanceOf(UnreadableRosterException.class)
                .satisfies(e -> assertThat(((UnreadableRosterException) e.getCause())
                                .problem()
                                .sheet())
                        .contains(CompanyRoster.SHEET));
    }

    @Test
    void problemsOfTheRowStandInTheLastColumnWithTheirCells() throws IOException {
        Path file = original.save(folder);
        RosterSheet roster = CompanyRoster.read(file);
        AssessedPersonBuilder someone = AssessedPersonBuilder.who(Outlook.NEEDS_DATA)
                .withFinding(Finding.about(Fact.BIRTH_DATE, CopyFinding.MACROS_LEFT_OUT, "A1:B2"));

        XSSFSheet sheet = AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(someone.inRow(roster, 5)), List.of()),
                        folder,
                        Locale.ENGLISH)
                .getSheet(CompanyRoster.SHEET);

        assertThat(new SheetTable(sheet, CompanyRoster.HEADER_ROW).text(5, "Data problems"))
                .startsWith("C5 The macros of A1:B2");
    }

    private XSSFSheet annotate() throws IOException {
        Path file = original.save(folder);
        return AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.JAPANESE)
                .getSheet(CompanyRoster.SHEET);
    }

    private static List<String> note(XSSFSheet sheet, int row) {
        return cell(sheet, row, FLAG)
                .getCellComment()
                .getString()
                .getString()
                .lines()
                .toList();
    }

    private static int fontSize(XSSFCell cell) {
        return cell.getCellStyle().getFont().getFontHeightInPoints();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row - 1).getCell(column);
    }
}
