package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
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

@DisplayName("The action list")
class ActionSheetTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 10);
    /** The widest digit of Japanese fonts of 11 points, in pixels. */
    private static final int DIGIT = 8;

    /** A screen of 1280 pixels without the row numbers and the scroll bar. */
    private static final int SCREEN = 1280 - 45;

    private static final int HEADER = 4;

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
    void standsBehindTheSummary() throws IOException {
        XSSFWorkbook workbook = annotate(row(5, who(Outlook.SAFE), "safe"));

        assertThat(workbook.getSheetName(1)).isEqualTo("Action list");
        assertThat(SheetTexts.texts(workbook.getSheetAt(1), HEADER + 1)).containsExactly("No action is needed.");
    }

    @Test
    void isSortedByDeadlineThenByWhatIsShortThenAsInTheRoster() throws IOException {
        SheetTable table = actions(
                row(5, who(Outlook.NEEDS_DATA), "without any date"),
                row(6, who(Outlook.AT_RISK).expiringOn(SPRING).withPoints(65, 65, 0), "short of 5"),
                row(7, who(Outlook.SAFE).expiringOn(SPRING), "safe"),
                row(8, who(Outlook.AT_RISK).expiringOn(SPRING).withPoints(50, 50, 0), "short of 20"),
                row(9, who(Outlook.AT_RISK).expiringOn(SPRING).withPoints(50, 50, 0), "also short of 20"),
                row(
                        10,
                        who(Outlook.FILE_EARLY)
                                .expiringOn(SPRING)
                                .filingBetween(AS_OF, SPRING.minusDays(1))
                                .withPoints(70, 70, 0),
                        "a day earlier"),
                row(11, who(Outlook.EMPLOYER_CHANGED).expiringOn(SPRING.plusYears(2)), "changed employer"),
                row(12, who(Outlook.EXPIRED).expiringOn(AS_OF.minusDays(1)), "expired"),
                row(13, who(Outlook.WATCH).expiringOn(AS_OF), "to watch"));

        assertThat(table.texts("Name", 7))
                .containsExactly(
                        "expired",
                        "changed employer",
                        "without any date",
                        "a day earlier",
                        "short of 20",
                        "also short of 20",
                        "short of 5");
        assertThat(table.texts("Days left", 7)).containsExactly("-1", "0", "unknown", "108", "109", "109", "109");
        XSSFSheet sheet = (XSSFSheet) table.sheet();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(table.range(HEADER + 7));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) HEADER);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) (table.column("Name") + 1));
        assertThat(sheet.getNumMergedRegions()).isZero();
    }

    @Test
    void listsStaysThatEndSoonWithoutAPointsShortfall() throws IOException {
        SheetTable table = actions(
                row(5, who(Outlook.OUT_OF_SCOPE).expiringOn(AS_OF).dueSoon().withPoints(15, 15, 0), "ends today"),
                row(6, who(Outlook.OUT_OF_SCOPE).expiringOn(SPRING).withPoints(15, 15, 0), "ends in spring"),
                row(7, who(Outlook.NOT_FOREIGN), "not foreign"),
                row(
                        8,
                        who(Outlook.SAFE)
                                .expiringOn(AS_OF.plusDays(60))
                                .dueSoon()
                                .withPoints(80, 80, 0),
                        "safe"),
                row(
                        9,
                        who(Outlook.AT_RISK)
                                .expiringOn(AS_OF.plusDays(1))
                                .dueSoon()
                                .withPoints(65, 65, 0),
                        "short"));

        assertThat(table.texts("Name", 3)).containsExactly("ends today", "short", "safe");
        assertThat(table.texts("Deadline", 3)).containsExactly("2026-11-21", "2026-11-22", "2027-01-20");
        assertThat(table.texts("Days left", 3)).containsExactly("0", "1", "60");
        assertThat(table.texts("Main reason", 3))
                .satisfiesExactly(
                        cause -> assertThat(cause).doesNotContain("short"),
                        cause -> assertThat(cause).isEqualTo("65 of 70 points, 5 short."),
                        cause -> assertThat(cause).doesNotContain("short"));
    }

    @Test
    void leadsToTheRosterAndTheBreakdownAndLeavesRoomForNotes() throws IOException {
        SheetTable table = actions(
                who(Outlook.SAFE).withPoints(85, 85, 0).inRow(roster, 5),
                who(Outlook.AT_RISK)
                        .with(Fact.EMPLOYEE_NO, "000124")
                        .with(Fact.EMPLOYER, "株式会社サンプル")
                        .with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_B)
                        .withPoints(50, 50, 0)
                        .inRow(roster, 6));

        assertThat(SheetTexts.linksBelowTitle((XSSFSheet) table.sheet()))
                .extracting(XSSFHyperlink::getCellRef, XSSFHyperlink::getLocation)
                .containsExactlyInAnyOrder(
                        tuple(table.address(5, "Employee No."), "'外国籍社員''s 名簿'!H6"),
                        tuple(table.address(5, "Points at filing"), "Breakdown!A8"));
        assertThat(SheetTexts.texts(table.sheet(), HEADER + 1))
                .contains("000124", "株式会社サンプル", "Highly Skilled Professional (i)(b)");
        for (String column : List.of("Owner", "State", "Note")) {
            XSSFCell toFillIn = (XSSFCell) table.cell(HEADER + 1, column);
            assertThat(toFillIn.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(toFillIn.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFF9DB");
        }
    }

    @Test
    void identifiesAPersonWithoutNumberOrNameByTheRow() throws IOException {
        SheetTable table = actions(who(Outlook.NEEDS_DATA).inRow(roster, 7));

        assertThat(List.of("Outlook", "Employee No.", "Name"))
                .extracting(column -> table.text(HEADER + 1, column))
                .containsExactly("？ Data needed", "row 7", "");
    }

    @Test
    void hasWhatIsUsedFirstOnTheLeftAndFitsUpToTheNote() throws IOException {
        SheetTable table = actions(who(Outlook.AT_RISK).withPoints(45, 45, 0).inRow(roster, 5));

        assertThat(table.headers())
                .startsWith(
                        "Outlook",
                        "Employee No.",
                        "Name",
                        "Days left",
                        "Deadline",
                        "Points at filing",
                        "Main reason",
                        "What to do first",
                        "Owner",
                        "State",
                        "Filed on",
                        "Note");
        int width = IntStream.rangeClosed(0, table.column("Note"))
                .map(column -> table.sheet().getColumnWidth(column) * DIGIT / 256)
                .sum();
        assertThat(width).as("pixels").isLessThanOrEqualTo(SCREEN);
    }

    /** Programs make a row as high as its wrapped texts, those of hidden columns included. */
    @Test
    void hidesTheCheckAndKeepsItOnOneLine() throws IOException {
        SheetTable table = actions(who(Outlook.AT_RISK).withPoints(45, 45, 0).inRow(roster, 5));

        assertThat(table.sheet().isColumnHidden(table.column("Check"))).isTrue();
        assertThat(table.cell(HEADER + 1, "Check").getCellStyle().getWrapText()).isFalse();
    }

    @Test
    void offersTheStatesOfACase() throws IOException {
        SheetTable table = actions(
                who(Outlook.AT_RISK).withPoints(45, 45, 0).inRow(roster, 5),
                who(Outlook.FILE_EARLY).withPoints(75, 75, 0).inRow(roster, 6));

        assertThat(((XSSFSheet) table.sheet()).getDataValidations())
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.getValidationConstraint().getExplicitListValues())
                            .containsExactly("Not started", "Papers requested", "Ready", "Filed", "Granted", "Refused");
                    assertThat(list.getRegions().getCellRangeAddresses())
                            .singleElement()
                            .satisfies(range -> assertThat(range.formatAsString())
                                    .isEqualTo(table.address(HEADER + 1, "State") + ":"
                                            + table.address(HEADER + 2, "State")));
                    assertThat(list.getShowErrorBox())
                            .as("other words may be written")
                            .isFalse();
                });
    }

    @Test
    void explainsTheOtherStatusAfterTheNote() throws IOException {
        SheetTable table = actions(
                who(Outlook.FILE_EARLY)
                        .filingBetween(AS_OF, SPRING)
                        .fallingBackBy(Reason.Code.FALLBACK_BY_DIPLOMA)
                        .inRow(roster, 5),
                who(Outlook.NEEDS_DATA).inRow(roster, 6));

        assertThat(table.texts("What to do first", 2))
                .containsExactly(
                        "Complete the record, then run again.",
                        "File from 2026-11-21, by 2027-03-10, ideally a working day before.");
        assertThat(table.text(HEADER + 2, "Other status"))
                .isEqualTo("A change to Engineer/Specialist in Humanities/International Services looks open with"
                        + " the Japanese vocational diploma, 専門士, in the field of the duties. Pay must be at least"
                        + " equal to a Japanese person's.");
        assertThat(SheetTexts.texts(table.sheet(), HEADER + 3))
                .as("what is the same for all is told once")
                .containsExactly("Without the HSP status, the permissions that rest on it end too: the spouse's work,"
                        + " the stay of parents, a domestic worker (to be checked in each case).");
    }

    @Test
    void namesThePapersByTheirNumbersOnTheForm() throws IOException {
        SheetTable table = actions(who(Outlook.FILE_EARLY)
                .withPoints(75, 75, 0)
                .collecting(Awards.confirmed(PointItem.DEGREE), Awards.confirmed(PointItem.AGE))
                .inRow(roster, 5));

        assertThat(table.text(HEADER + 1, "Papers (No.)"))
                .as("a paper for the degree, none for the age, one for the minimum of pay")
                .isEqualTo("① ③");
    }

    private AssessedEntry row(int number, AssessedPersonBuilder someone, String name) {
        return someone.with(Fact.NAME, name).inRow(roster, number);
    }

    private SheetTable actions(AssessedEntry... entries) throws IOException {
        return new SheetTable(annotate(entries).getSheet("Action list"), HEADER);
    }

    private XSSFWorkbook annotate(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH);
    }
}
