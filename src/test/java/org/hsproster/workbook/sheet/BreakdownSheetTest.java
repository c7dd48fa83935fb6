package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.EXPIRY;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.renewal.timeline.Timeline.Cause;
import org.hsproster.renewal.timeline.Timeline.Change;
import org.hsproster.renewal.timeline.Timeline.Kind;
import org.hsproster.renewal.timeline.Timeline.Segment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.Awards;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The breakdown")
class BreakdownSheetTest {

    private static final int GROUPS = 5;
    private static final int FIRST = 7;

    @TempDir
    private Path folder;

    private Path file;
    private RosterSheet roster;

    @BeforeEach
    void save() throws IOException {
        file = new CompanyRoster().save(folder);
        roster = CompanyRoster.read(file);
    }

    @Test
    void hasEveryItemOnceUnderTheGroupsOfTheForm() throws IOException {
        XSSFSheet sheet = breakdown(who(Outlook.SAFE).withPoints(85, 85, 0).inRow(roster, 5));

        assertThat(Arrays.stream(ItemGroup.values()).flatMap(group -> group.items().stream()))
                .containsExactlyInAnyOrder(PointItem.values());
        assertThat(SheetTexts.texts(sheet, GROUPS).stream().filter(text -> !text.isEmpty()))
                .containsExactly(
                        "Academic background",
                        "Career",
                        "Pay",
                        "Age",
                        "Research",
                        "Licences",
                        "Position",
                        "Bonus points");
        assertThat(SheetTexts.texts(sheet, GROUPS + 1))
                .contains("academic background ①", "age", "research achievements ④–⑦", "position ⑳");
        assertThat(sheet.getNumMergedRegions()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:6");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(new SheetTable(sheet, GROUPS + 1).range(FIRST));
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
    }

    @Test
    void tellsConfirmedPointsFromUnclearAndExcludedOnes() throws IOException {
        XSSFSheet sheet = breakdown(who(Outlook.SAFE)
                .withPoints(
                        30,
                        30,
                        0,
                        Awards.confirmed(PointItem.DEGREE),
                        Awards.confirmed(PointItem.EXPERIENCE).unclear(),
                        Awards.excluded(PointItem.TRAINING, PointItem.JAPANESE_DEGREE))
                .inRow(roster, 5));

        XSSFCell confirmed = item(sheet, FIRST, PointItem.DEGREE);
        XSSFCell unclear = item(sheet, FIRST, PointItem.EXPERIENCE);
        assertThat(confirmed.getNumericCellValue()).isEqualTo(30);
        assertThat(SheetTexts.texts(sheet, FIRST).get(confirmed.getColumnIndex()))
                .isEqualTo("30");
        assertThat(unclear.getNumericCellValue()).isEqualTo(20);
        assertThat(SheetTexts.texts(sheet, FIRST).get(unclear.getColumnIndex())).isEqualTo("△ 20");
        assertThat(unclear.getCellStyle().getFont().getItalic()).isTrue();
        assertThat(item(sheet, FIRST, PointItem.TRAINING).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(item(sheet, FIRST, PointItem.RESEARCH).getCellType()).isEqualTo(CellType.BLANK);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAYS_AFTER_EXPIRY, KIND,       CHANGE, SHOWN
            -1,                BIRTHDAY,   -5,     15 ▼
             0,                BIRTHDAY,   -5,     15 ▼
             1,                BIRTHDAY,   -5,     15
            -1,                BIRTHDAY,    5,     15
            -1,                RULES,      -5,     15
            """)
    void marksTheItemThatABirthdayUntilExpiryTakesPointsFrom(int days, Kind kind, int change, String shown)
            throws IOException {
        LocalDate day = EXPIRY.plusDays(days);
        XSSFSheet sheet = breakdown(who(Outlook.FILE_EARLY)
                .expiringOn(EXPIRY)
                .withPoints(75, 75, 5, Awards.confirmed(PointItem.AGE))
                .over(new Segment(AS_OF, 75, List.of()), segment(day, kind, new Change(PointItem.AGE, change)))
                .inRow(roster, 5));

        XSSFCell age = item(sheet, FIRST, PointItem.AGE);
        assertThat(age.getNumericCellValue()).isEqualTo(15);
        assertThat(SheetTexts.texts(sheet, FIRST).get(age.getColumnIndex())).isEqualTo(shown);
        assertThat(new SheetTable(sheet, GROUPS + 1).text(FIRST, "Lost to birthdays until expiry"))
                .isEqualTo(shown.endsWith("▼") ? "%s turns 35: age −5".formatted(day) : "");
    }

    @Test
    void showsPointsThatAreGoneOnTheCountingDateAsNone() throws IOException {
        XSSFSheet sheet = breakdown(who(Outlook.AT_RISK)
                .expiringOn(EXPIRY)
                .withPoints(75, 60, 15)
                .over(
                        new Segment(AS_OF, 75, List.of()),
                        segment(AS_OF.plusDays(1), Kind.BIRTHDAY, new Change(PointItem.REMUNERATION, -15)))
                .inRow(roster, 5));

        XSSFCell pay = item(sheet, FIRST, PointItem.REMUNERATION);
        assertThat(SheetTexts.texts(sheet, FIRST).get(pay.getColumnIndex())).isEqualTo("0 ▼");
    }

    @Test
    void leadsThereFromTheRosterAndBackAgain() throws IOException {
        XSSFWorkbook workbook = annotate(
                who(Outlook.SAFE).withPoints(85, 85, 0).inRow(roster, 5),
                who(Outlook.NOT_FOREIGN).inRow(roster, 6),
                who(Outlook.AT_RISK)
                        .with(Fact.EMPLOYEE_NO, "000125")
                        .withPoints(50, 50, 0)
                        .inRow(roster, 7));

        assertThat(workbook.getSheet(CompanyRoster.SHEET).getHyperlinkList())
                .extracting(XSSFHyperlink::getCellRef, XSSFHyperlink::getLocation)
                .containsExactlyInAnyOrder(tuple("I5", "Breakdown!A7"), tuple("I7", "Breakdown!A8"));
        assertThat(SheetTexts.linksBelowTitle(workbook.getSheet("Breakdown")))
                .extracting(XSSFHyperlink::getCellRef, XSSFHyperlink::getLocation)
                .containsExactlyInAnyOrder(tuple("A7", "'外国籍社員''s 名簿'!H5"), tuple("A8", "'外国籍社員''s 名簿'!H7"));
        assertThat(SheetTexts.texts(workbook.getSheet("Breakdown"), FIRST + 1)).startsWith("000125");
    }

    @Test
    void saysSoIfNoPointsCouldBeCounted() throws IOException {
        XSSFSheet sheet = breakdown(who(Outlook.NOT_FOREIGN).inRow(roster, 5));

        assertThat(SheetTexts.texts(sheet, FIRST)).containsExactly("There is nobody whose points could be counted.");
    }

    private static Segment segment(LocalDate day, Kind kind, Change change) {
        return new Timeline.Segment(day, 60, List.of(new Cause(kind, 35, List.of(change))));
    }

    private static XSSFCell item(XSSFSheet sheet, int row, PointItem item) {
        int first = new SheetTable(sheet, GROUPS).column("Academic background");
        List<PointItem> items = Arrays.stream(ItemGroup.values())
                .flatMap(group -> group.items().stream())
                .toList();
        return sheet.getRow(row - 1).getCell(first + items.indexOf(item));
    }

    private XSSFSheet breakdown(AssessedEntry... entries) throws IOException {
        return annotate(entries).getSheet("Breakdown");
    }

    private XSSFWorkbook annotate(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH);
    }
}
