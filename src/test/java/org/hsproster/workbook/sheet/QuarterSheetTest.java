package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.renewal.timeline.Timeline.Segment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.CellColors;
import org.hsproster.report.OutlookColors;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.ColorContrast;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.hsproster.workbook.style.HeatColors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The outlook by quarter")
class QuarterSheetTest {

    private static final int HEADER = 6;
    private static final int FIRST = 7;

    private static final int QUARTERS = 21;
    private static final String TODAY = "21 Nov\n2026";

    private static final String WITHOUT_PAY = "degree=doctor japanese=N1 licences=2 japaneseDegree=yes"
            + " foreignQualification=yes experienceYears=2010-01-01 ";

    @TempDir
    private Path folder;

    private Path file;
    private RosterSheet roster;

    @BeforeEach
    void save() throws IOException {
        file = new CompanyRoster().save(folder);
        roster = CompanyRoster.read(file);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            AS_OF,      FIRST,      LAST
            2026-11-21, 2027-01-01, 2031-10-01
            2026-12-31, 2027-01-01, 2031-10-01
            2027-01-01, 2027-04-01, 2032-01-01
            2027-01-02, 2027-04-01, 2032-01-01
            """)
    void tellsTheDayOfTheRunAndTwentyQuarters(LocalDate asOf, LocalDate first, LocalDate last) {
        assertThat(Quarters.after(asOf).days())
                .hasSize(QUARTERS)
                .startsWith(asOf, first)
                .endsWith(last);
    }

    @Test
    void aChangeCountsFromItsDayOn() {
        Quarters quarters = Quarters.after(AS_OF);
        LocalDate april = LocalDate.of(2027, 4, 1);

        for (LocalDate day : List.of(april.minusDays(1), april)) {
            assertThat(quarters.totals(timeline(80, day, 60))).startsWith(80, 80, 60, 60);
        }
        assertThat(quarters.totals(timeline(80, april.plusDays(1), 60))).startsWith(80, 80, 80, 60);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILING,     EXPIRY,     COLUMN, BECAUSE
            ,           2026-11-20,  0,     the stay is over
            ,           2026-11-21,  0,     it ends on the day of the run
            ,           2026-12-31,  0,     on the last day of the quarter of the run
            ,           2027-01-01,  1,     on the first day of the next quarter
            ,           2031-10-01, 20,     on the first day of the last quarter
            ,           2031-12-31, 20,     on the last day of the last quarter
            ,           2032-01-01, -1,     beyond
            ,           ,           -1,     on no recorded day
            2026-11-20, 2027-01-15,  0,     filed before the run
            2026-11-21, 2027-01-15,  0,     to be filed on the day of the run
            2026-12-31, 2027-01-15,  0,     on the last day of the quarter of the run
            2027-01-01, 2027-01-15,  1,     on the first day of the next quarter
            2027-03-31, 2027-04-15,  1,     on the last day of it
            2027-04-01, 2027-04-15,  2,     on the first day of the one after it
            """)
    void marksTheQuarterOfTheRenewal(LocalDate filing, LocalDate expiry, int column, String because)
            throws IOException {
        AssessedPersonBuilder person = who(Outlook.FILE_BETWEEN).over(new Segment(AS_OF, 65, List.of()));
        if (expiry != null) {
            person.expiringOn(expiry);
        }
        if (filing != null) {
            person.filingBetween(filing, filing);
        }
        XSSFSheet sheet = outlook(person.withPoints(65, 70, 0).inRow(roster, 5));

        for (int index = 0; index < QUARTERS; index++) {
            XSSFCell cell = heat(sheet, index);
            boolean isRenewal = index == column;
            assertThat(cell.getNumericCellValue()).as(because).isEqualTo(isRenewal ? 70 : 65);
            assertThat(text(cell)).as(because).isEqualTo(isRenewal ? "[70]" : "65");
            assertThat(cell.getCellStyle().getBorderTop())
                    .as(because)
                    .isEqualTo(isRenewal ? BorderStyle.MEDIUM : BorderStyle.THIN);
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "WATCH", "FILE_EARLY", "NEEDS_DATA", "AT_RISK", "CANDIDATE", "NOT_ELIGIBLE"})
    void givesTheRenewalTheColourOfItsOutlook(Outlook outlook) throws IOException {
        XSSFSheet sheet = outlook(who(outlook)
                .expiringOn(AS_OF.plusDays(1))
                .withPoints(75, 75, 0)
                .over(new Segment(AS_OF, 75, List.of()))
                .inRow(roster, 5));

        CellColors colors = OutlookColors.of(outlook.severity());
        assertThat(rgb(heat(sheet, 0).getCellStyle().getFillForegroundXSSFColor()))
                .isEqualTo(colors.fill());
        assertThat(rgb(heat(sheet, 0).getCellStyle().getFont().getXSSFColor())).isEqualTo(colors.ink());
        assertThat(rgb(heat(sheet, 1).getCellStyle().getFillForegroundXSSFColor()))
                .isEqualTo(HeatColors.ENOUGH.fill());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PAID_ENOUGH_FROM, NOV,    JANUARY, APRIL, SHARES,         BECAUSE
            2026-11-21,       [75],   75,      75,    100% 100% 100%, always
            2026-11-22,       [× 75], 75,      75,    0% 100% 100%,   from the day after the run
            2027-01-01,       [× 75], 75,      75,    0% 100% 100%,   from the first day of a quarter
            2027-01-02,       [× 75], × 75,    75,    0% 0% 100%,     from the day after it
            2027-04-01,       [× 75], × 75,    75,    0% 0% 100%,     from the first day of the next quarter
            2027-04-02,       [× 75], × 75,    × 75,  0% 0% 0%,       from the day after it
            """)
    void hatchesDaysBelowTheMinimumAndCountsThemAsNotMet(
            LocalDate from, String november, String january, String april, String shares, String because)
            throws IOException {
        XSSFSheet sheet = outlook(who(Outlook.AT_RISK)
                .expiringOn(AS_OF.plusDays(1))
                .withPoints(75, 75, 0)
                .over(new Segment(AS_OF, 75, List.of()))
                .paidEnoughFrom(from)
                .inRow(roster, 5));

        List<XSSFCell> cells =
                List.of(0, 1, 2).stream().map(index -> heat(sheet, index)).toList();
        assertThat(cells).as(because).extracting(QuarterSheetTest::text).containsExactly(november, january, april);
        assertThat(cells)
                .as(because)
                .allSatisfy(cell -> assertThat(cell.getCellStyle().getFillPattern())
                        .isEqualTo(
                                text(cell).contains("×")
                                        ? FillPatternType.THIN_FORWARD_DIAG
                                        : FillPatternType.SOLID_FOREGROUND));
        int all = SheetTexts.rowOf(sheet, "Share of") + 2;
        assertThat(SheetTexts.texts(sheet, all).subList(totals(sheet), totals(sheet) + 3))
                .as(because)
                .containsExactly(shares.split(" "));
    }

    @Test
    void aHatchedCellCanBeReadAlsoInGrey() throws IOException {
        XSSFSheet sheet = outlook(who(Outlook.AT_RISK)
                .expiringOn(AS_OF.plusDays(1))
                .withPoints(75, 75, 0)
                .over(new Segment(AS_OF, 75, List.of()))
                .paidEnoughFrom(LocalDate.MAX)
                .inRow(roster, 5));

        for (XSSFCell cell : List.of(heat(sheet, 0), heat(sheet, 1))) {
            int ink = rgb(cell.getCellStyle().getFont().getXSSFColor());
            int lines = rgb(cell.getCellStyle().getFillForegroundXSSFColor());
            int between = rgb(cell.getCellStyle().getFillBackgroundXSSFColor());
            assertThat(ColorContrast.of(ink, lines)).isGreaterThanOrEqualTo(3);
            assertThat(ColorContrast.of(ink, between)).isGreaterThanOrEqualTo(4.5);
            assertThat(lines).isNotEqualTo(between);
        }
    }

    /** On sheet B, 3,000,000 yen give no points, and 90 come from the rest; 75 on sheet A. The counters are open from 4 January on. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                        OUTLOOK,    FIRST, NEXT,   BECAUSE
            annualRemuneration=3_000_000,                                 SAFE,       90,    [90],   the minimum to the yen
            annualRemuneration=2_999_999,                                 AT_RISK,    × 90,  [× 90], one yen less
            annualRemuneration=-,                                         NEEDS_DATA, × 90,  [× 90], not recorded
            annualRemuneration=3_000_000?,                                NEEDS_DATA, × 90,  [× 90], not clear
            annualRemuneration=2_999_999 remunerationAtRenewal=3_000_000, SAFE,       × 90,  [90],   enough from the first day of the filing window on
            annualRemuneration=3_000_000 remunerationAtRenewal=2_999_999, AT_RISK,    90,    [× 90], too little from that day on
            annualRemuneration=2_999_999 statusOfResidence=HSP_I_A,       SAFE,       75,    [75],   there is no minimum on sheet A
            """)
    void asksTheLawForTheMinimum(String facts, Outlook outlook, String first, String next, String because)
            throws IOException {
        String all = HspHolders.AT_41 + WITHOUT_PAY + facts;
        RenewalAssessment assessment = HspHolders.assess(all);
        XSSFSheet sheet = outlook(new AssessedEntry(
                new RosterEntry(roster, 5, DescribedEmployee.by(all), Optional.empty(), List.of()), assessment));

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(List.of(0, 1))
                .extracting(index -> text(heat(sheet, index)))
                .as(because)
                .containsExactly(first, next);
    }

    @Test
    void hasTheColourOfEnoughOnDaysWithJSkip() throws IOException {
        String facts = HspHolders.AT_41 + "degree=master annualRemuneration=20_000_000";
        XSSFSheet sheet = outlook(new AssessedEntry(
                new RosterEntry(roster, 5, DescribedEmployee.by(facts), Optional.empty(), List.of()),
                HspHolders.assess(facts)));

        assertThat(heat(sheet, 0).getNumericCellValue()).isLessThan(70);
        assertThat(rgb(heat(sheet, 0).getCellStyle().getFillForegroundXSSFColor()))
                .isEqualTo(HeatColors.ENOUGH.fill());
    }

    private static XSSFCell heat(XSSFSheet sheet, int index) {
        return sheet.getRow(FIRST - 1).getCell(totals(sheet) + index);
    }

    private static int totals(XSSFSheet sheet) {
        return new SheetTable(sheet, HEADER).column(TODAY);
    }

    private static String text(XSSFCell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    private static int rgb(XSSFColor color) {
        byte[] bytes = color.getRGB();
        return (bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF;
    }

    @Test
    void sharesAreOfThoseInADepartmentWhoseRenewalTurnsOnPoints() throws IOException {
        LocalDate april = LocalDate.of(2027, 4, 1);
        XSSFSheet sheet = outlook(
                person("Lab", Outlook.SAFE, 70, april, 69),
                person("Lab", Outlook.AT_RISK, 69, april, 70),
                person("Lab", Outlook.WATCH, 70, april, 70),
                person("Works", Outlook.SAFE, 85, april, 85),
                who(Outlook.SAFE)
                        .withPoints(60, 60, 0)
                        .over(new Segment(AS_OF, 60, List.of()))
                        .inRow(roster, 9),
                person("Lab", Outlook.CANDIDATE, 90, april, 90),
                person("Lab", Outlook.OUT_OF_SCOPE, 20, april, 20));

        int lines = FIRST + 6 + 2;
        int name = new SheetTable(sheet, HEADER).column(TODAY) - 2;
        assertThat(SheetTexts.rowOf(
                        sheet, "Share of those who meet the requirements (70 points, minimum annual remuneration)"))
                .isEqualTo(lines - 1);
        assertThat(SheetTexts.texts(sheet, lines).subList(name, name + 4))
                .containsExactly("Department", "People", TODAY, "Jan\n2027");
        assertThat(List.of(1, 2, 3, 4))
                .extracting(line -> SheetTexts.texts(sheet, lines + line).subList(name, name + 5))
                .containsExactly(
                        List.of("All people", "5", "60%", "60%", "60%"),
                        List.of("(no department)", "1", "0%", "0%", "0%"),
                        List.of("Lab", "3", "67%", "67%", "67%"),
                        List.of("Works", "1", "100%", "100%", "100%"));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(new SheetTable(sheet, HEADER).range(FIRST + 5));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:6");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) HEADER);
        assertThat(sheet.getHyperlinkList())
                .extracting(XSSFHyperlink::getLocation)
                .contains("'Points outlook'!A" + (lines - 1));
    }

    @Test
    void explainsTheColours() throws IOException {
        XSSFSheet sheet = outlook(person("Lab", Outlook.SAFE, 70, AS_OF.plusYears(1), 69));

        int start = totals(sheet);
        assertThat(List.of(3, 4, 5))
                .extracting(
                        row -> SheetTexts.texts(sheet, row).stream().skip(start).toList())
                .containsExactly(
                        List.of("80–", "70–79", "65–69", "–64"),
                        List.of(
                                "[70]",
                                "the renewal: points on the filing date, on the colour of the outlook;"
                                        + " in the quarter of the planned or recommended filing, else of the expiry"),
                        List.of(
                                "× 70",
                                "by the records, the annual remuneration is below the minimum on this day:"
                                        + " not met, whatever the points"));
    }

    private AssessedEntry person(String department, Outlook outlook, int points, LocalDate day, int later) {
        return who(outlook)
                .with(Fact.DEPARTMENT, department)
                .withPoints(points, points, 0)
                .over(timeline(points, day, later).segments().toArray(Segment[]::new))
                .inRow(roster, 5);
    }

    private static Timeline timeline(int points, LocalDate day, int later) {
        return new Timeline(
                List.of(new Segment(AS_OF, points, List.of()), new Segment(day, later, List.of())),
                List.of(),
                List.of());
    }

    private XSSFSheet outlook(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH)
                .getSheet("Points outlook");
    }
}
