package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.renewal.timeline.Timeline.Segment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.sheet.RosterSheet;
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

@DisplayName("The outlook by quarter")
class QuarterSheetTest {

    private static final int HEADER = 5;
    private static final int FIRST = 6;

    private static final int QUARTERS = 21;
    private static final String TODAY = "21 Nov\n2026";

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
            EXPIRY,     COLUMN, BECAUSE
            2026-11-20, -1,     it is past
            2026-11-21,  0,     it is the day of the run
            2026-12-31,  0,     it is the last day of the quarter of the run
            2027-01-01,  1,     it is the first day of the next quarter
            2031-10-01, 20,     it is the first day of the last quarter
            2031-12-31, 20,     it is the last day of the last quarter
            2032-01-01, -1,     it lies beyond
            """)
    void marksTheQuarterInWhichTheStayEnds(LocalDate expiry, int column, String because) throws IOException {
        XSSFSheet sheet = outlook(who(Outlook.SAFE)
                .expiringOn(expiry)
                .withPoints(75, 75, 0)
                .over(new Segment(AS_OF, 75, List.of()))
                .inRow(roster, 5));

        int totals = new SheetTable(sheet, HEADER).column(TODAY);
        for (int index = 0; index < QUARTERS; index++) {
            XSSFCell cell = sheet.getRow(FIRST - 1).getCell(totals + index);
            assertThat(cell.getNumericCellValue()).isEqualTo(75);
            assertThat(SheetTexts.texts(sheet, FIRST).get(totals + index))
                    .as(because)
                    .isEqualTo(index == column ? "[75]" : "75");
            assertThat(cell.getCellStyle().getBorderTop())
                    .isEqualTo(index == column ? BorderStyle.MEDIUM : BorderStyle.THIN);
        }
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
        assertThat(SheetTexts.rowOf(sheet, "Share of those who have the 70 points required"))
                .isEqualTo(lines - 1);
        assertThat(SheetTexts.texts(sheet, lines).subList(name, name + 4))
                .containsExactly("Department", "People", TODAY, "Jan\n2027");
        assertThat(List.of(1, 2, 3, 4))
                .extracting(line -> SheetTexts.texts(sheet, lines + line).subList(name, name + 5))
                .containsExactly(
                        List.of("Everybody", "5", "60%", "60%", "60%"),
                        List.of("(no department)", "1", "0%", "0%", "0%"),
                        List.of("Lab", "3", "67%", "67%", "67%"),
                        List.of("Works", "1", "100%", "100%", "100%"));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(new SheetTable(sheet, HEADER).range(FIRST + 5));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) HEADER);
        assertThat(sheet.getHyperlinkList())
                .extracting(XSSFHyperlink::getLocation)
                .contains("'Points outlook'!A" + (lines - 1));
    }

    @Test
    void explainsTheColours() throws IOException {
        XSSFSheet sheet = outlook(person("Lab", Outlook.SAFE, 70, AS_OF.plusYears(1), 69));

        assertThat(SheetTexts.texts(sheet, 3))
                .contains("80–", "70–79", "65–69", "–64", "[ ] the stay ends in this quarter");
    }

    private AssessedEntry person(String department, Outlook outlook, int points, LocalDate day, int later) {
        return who(outlook)
                .with(Fact.DEPARTMENT, department)
                .withPoints(points, points, 0)
                .over(timeline(points, day, later).segments().toArray(Segment[]::new))
                .inRow(roster, 5);
    }

    private static Timeline timeline(int points, LocalDate day, int later) {
        return new Timeline(List.of(new Segment(AS_OF, points, List.of()), new Segment(day, later, List.of())));
    }

    private XSSFSheet outlook(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH)
                .getSheet("Points outlook");
    }
}
