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
import java.util.Optional;
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
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.Awards;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
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

    /** Points are counted on 4 December 2026; the stay ends on 10 March 2027. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAY,        KIND,     CHANGE, SHOWN, LOSS,                                                     BECAUSE
            2026-11-22, BIRTHDAY,     -5, 15,    2026-11-22 turns 35: age −5 (already in the total),       before the count
            2026-12-04, BIRTHDAY,     -5, 15,    2026-12-04 turns 35: age −5 (already in the total),       on the day of the count
            2026-12-05, BIRTHDAY,     -5, 15 ▼,  2026-12-05 turns 35: age −5,                              the day after
            2027-03-10, BIRTHDAY,     -5, 15 ▼,  2027-03-10 turns 35: age −5,                              on the day of expiry
            2027-03-11, BIRTHDAY,     -5, 15,    ,                                                         the day after
            2026-12-05, BIRTHDAY,      5, 15,    ,                                                         a gain
            2026-12-05, RULES,        -5, 15,    ,                                                         not by a birthday
            """)
    void marksTheItemsThatABirthdayAfterTheCountTakesPointsFrom(
            LocalDate day, Kind kind, int change, String shown, String loss, String because) throws IOException {
        XSSFSheet sheet = breakdown(who(Outlook.FILE_EARLY)
                .expiringOn(EXPIRY)
                .filingBetween(LocalDate.of(2026, 12, 4), EXPIRY)
                .withPoints(75, 75, 5, Awards.confirmed(PointItem.AGE))
                .over(new Segment(AS_OF, 75, List.of()), segment(day, kind, new Change(PointItem.AGE, change)))
                .inRow(roster, 5));

        SheetTable table = new SheetTable(sheet, GROUPS + 1);
        XSSFCell age = item(sheet, FIRST, PointItem.AGE);
        assertThat(age.getNumericCellValue()).isEqualTo(15);
        assertThat(SheetTexts.texts(sheet, FIRST).get(age.getColumnIndex()))
                .as(because)
                .isEqualTo(shown);
        assertThat(table.text(FIRST, "▼ on")).as(because).isEqualTo(shown.endsWith("▼") ? day.toString() : "");
        assertThat(table.text(FIRST, "Lost to birthdays until expiry"))
                .as(because)
                .isEqualTo(loss == null ? "" : loss);
    }

    @Test
    void marksNothingForAnApplicationWhoseDayCounts() throws IOException {
        assertThat(marked(HspHolders.TURNS_35)).as("to be filed").hasSize(2);
        assertThat(marked(HspHolders.TURNS_35 + "filedOn=2027-01-04"))
                .as("filed before the birthday")
                .isEmpty();
    }

    @Test
    void tellsTheNextOfSeveralBirthdays() throws IOException {
        LocalDate first = AS_OF.plusDays(1);
        XSSFSheet sheet = breakdown(who(Outlook.EMPLOYER_CHANGED)
                .expiringOn(EXPIRY.plusYears(4))
                .withPoints(75, 75, 15, Awards.confirmed(PointItem.AGE))
                .over(
                        new Segment(AS_OF, 75, List.of()),
                        segment(first, Kind.BIRTHDAY, new Change(PointItem.AGE, -5)),
                        segment(first.plusYears(1), Kind.BIRTHDAY, new Change(PointItem.REMUNERATION, -10)))
                .inRow(roster, 5));

        SheetTable table = new SheetTable(sheet, GROUPS + 1);
        assertThat(table.text(FIRST, "▼ on")).isEqualTo(first.toString());
        assertThat(List.of(PointItem.AGE, PointItem.REMUNERATION))
                .extracting(item -> SheetTexts.texts(sheet, FIRST)
                        .get(item(sheet, FIRST, item).getColumnIndex()))
                .containsExactly("15 ▼", "0 ▼");
        assertThat(table.text(FIRST, "Lost to birthdays until expiry").lines())
                .hasSize(2)
                .noneMatch(line -> line.contains("total"));
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

        assertThat(SheetTexts.texts(sheet, FIRST)).containsExactly("Points could be counted for no person.");
    }

    private List<String> marked(String facts) throws IOException {
        AssessedEntry person = new AssessedEntry(
                new RosterEntry(roster, 5, DescribedEmployee.by(facts), Optional.empty(), List.of()),
                HspHolders.assess(facts, LocalDate.of(2027, 1, 4)));
        return SheetTexts.texts(breakdown(person), FIRST).stream()
                .filter(text -> text.endsWith("▼"))
                .toList();
    }

    private static Segment segment(LocalDate day, Kind kind, Change change) {
        return new Timeline.Segment(day, 60, List.of(new Cause(kind, 35, List.of(change))));
    }

    private static XSSFCell item(XSSFSheet sheet, int row, PointItem item) {
        int first = new SheetTable(sheet, GROUPS).column("Academic background");
        List<PointItem> items = Arrays.stream(ItemGroup.values())
                .flatMap(group -> group.items().stream())
                .toList();
        int index = items.indexOf(item);
        int afterTheDay = index > items.indexOf(PointItem.AGE) ? 1 : 0;
        return sheet.getRow(row - 1).getCell(first + index + afterTheDay);
    }

    private XSSFSheet breakdown(AssessedEntry... entries) throws IOException {
        return annotate(entries).getSheet("Breakdown");
    }

    private XSSFWorkbook annotate(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH);
    }
}
